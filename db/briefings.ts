import type {
  Aspect,
  BriefingHead,
  BriefingId,
  BriefingPart,
  BriefingPlan,
  KeywordId,
  Layout,
  ReportId,
  SlideOverride,
  Theme,
  Transition,
} from '../briefing/model.ts';
import { notFound } from './failures.ts';
import { nestKeywords, type FigureRow, type KeywordRow, type PointRow } from './keywords.ts';
import type { Store } from './store.ts';

const head = 'id, report_id AS reportId, scope, title, theme, aspect, transition, stepwise, minutes';
type HeadRow = Omit<BriefingHead, 'stepwise'> & { stepwise: number };
const headOf = (row: HeadRow): BriefingHead => ({ ...row, stepwise: row.stepwise === 1 });

/** The look of a briefing nobody has dressed yet. */
const usual: { theme: Theme; aspect: Aspect } = { theme: 'vermilion', aspect: '16:9' };

/** Briefings of the newest report first; of each report the whole one, then keyword by keyword. */
export function listBriefings(store: Store): BriefingHead[] {
  return store.all<HeadRow>(`SELECT ${head} FROM briefings ORDER BY report_id DESC, id`).map(headOf);
}

/** @throws LecternError not-found */
export function getBriefing(store: Store, id: BriefingId): BriefingPlan {
  return store.read(() => {
    const found = store.one<HeadRow>(`SELECT ${head} FROM briefings WHERE id = ?`, id);
    if (!found) throw notFound('briefing', id);
    return { ...headOf(found), parts: partsOf(store, id), overrides: overridesOf(store, id) };
  });
}

function partsOf(store: Store, id: BriefingId): BriefingPart[] {
  const its = 'IN (SELECT keyword_id FROM briefing_keywords WHERE briefing_id = ?)';
  const keywords = store.all<KeywordRow>(
    `SELECT keywords.* FROM briefing_keywords
     JOIN keywords ON keywords.id = briefing_keywords.keyword_id
     WHERE briefing_keywords.briefing_id = ? ORDER BY briefing_keywords.position`,
    id,
  );
  const points = store.all<PointRow>(`SELECT * FROM points WHERE keyword_id ${its} ORDER BY position`, id);
  const figures = store.all<FigureRow>(
    `SELECT figures.* FROM points JOIN figures ON figures.point_id = points.id
     WHERE points.keyword_id ${its} ORDER BY figures.position`,
    id,
  );
  const reports = store.all<BriefingPart['report'] & { keywordCount: number }>(
    `SELECT id, title, kicker, byline, language, year,
            (SELECT count(*) FROM keywords WHERE report_id = reports.id) AS keywordCount
     FROM reports WHERE id IN (SELECT report_id FROM keywords WHERE id ${its})`,
    id,
  );
  return nestKeywords(keywords, points, figures).map((keyword, i) => {
    const row = reports.find((report) => report.id === keywords[i]?.report_id);
    if (!row) throw new Error(`Keyword ${keyword.id} has no report`);
    const { keywordCount, ...report } = row;
    return { report, keyword, keywordCount };
  });
}

interface SlideRow {
  layout: Layout | null;
  hidden: number | null;
  ends: number | null;
  seconds: number | null;
}

function overridesOf(store: Store, id: BriefingId): SlideOverride[] {
  const rows = store.all<SlideRow & { key: string }>(
    'SELECT key, layout, hidden, ends, seconds FROM slides WHERE briefing_id = ? ORDER BY key',
    id,
  );
  return rows.map(({ key, layout, hidden, ends, seconds }) => ({
    key,
    ...(layout === null ? {} : { layout }),
    ...(hidden === null ? {} : { hidden: hidden === 1 }),
    ...(ends === null ? {} : { ends: ends === 1 }),
    ...(seconds === null ? {} : { seconds }),
  }));
}

export interface BriefingStyle {
  id: BriefingId;
  theme?: Theme | undefined;
  aspect?: Aspect | undefined;
  transition?: Transition | undefined;
  stepwise?: boolean | undefined;
  minutes?: number | null | undefined;
}

/** @throws LecternError not-found */
export function styleBriefing(store: Store, { id, ...style }: BriefingStyle): void {
  store.change('change.style', () => {
    const found = store.one<HeadRow>(`SELECT ${head} FROM briefings WHERE id = ?`, id);
    if (!found) throw notFound('briefing', id);
    const { theme, aspect, transition, stepwise, minutes } = { ...headOf(found), ...given(style) };
    store
      .sql(
        'UPDATE briefings SET theme = ?, aspect = ?, transition = ?, stepwise = ?, minutes = ? WHERE id = ?',
      )
      .run(theme, aspect, transition, Number(stepwise), minutes, id);
  });
}

/** The fields that were given at all; null is one of them. */
const given = <Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

export interface SlideChange {
  id: BriefingId;
  key: string;
  layout?: Layout | null | undefined;
  hidden?: boolean | null | undefined;
  ends?: boolean | null | undefined;
  seconds?: number | null | undefined;
}

/**
 * Overrides one slide: a missing field stays, null puts it back to automatic.
 *
 * @throws LecternError not-found
 */
export function overrideSlide(store: Store, change: SlideChange): void {
  store.change('change.override', () => override(store, change));
}

function override(store: Store, { id, key, ...change }: SlideChange): void {
  if (!store.one('SELECT 1 FROM briefings WHERE id = ?', id)) throw notFound('briefing', id);
  const row = store.one<SlideRow & { id: number }>(
    'SELECT id, layout, hidden, ends, seconds FROM slides WHERE briefing_id = ? AND key = ?',
    id,
    key,
  );
  const flag = (wanted: boolean | null | undefined, now: number | null | undefined): number | null =>
    wanted === undefined ? (now ?? null) : wanted === null ? null : Number(wanted);
  const next: SlideRow = {
    layout: change.layout === undefined ? (row?.layout ?? null) : change.layout,
    hidden: flag(change.hidden, row?.hidden),
    ends: flag(change.ends, row?.ends),
    seconds: change.seconds === undefined ? (row?.seconds ?? null) : change.seconds,
  };
  const values = [next.layout, next.hidden, next.ends, next.seconds];
  const automatic = values.every((value) => value === null);
  if (row && automatic) store.sql('DELETE FROM slides WHERE id = ?').run(row.id);
  else if (row) {
    store
      .sql('UPDATE slides SET layout = ?, hidden = ?, ends = ?, seconds = ? WHERE id = ?')
      .run(...values, row.id);
  } else if (!automatic) {
    store
      .sql('INSERT INTO slides (briefing_id, key, layout, hidden, ends, seconds) VALUES (?, ?, ?, ?, ?, ?)')
      .run(id, key, ...values);
  }
}

/**
 * The time budget of a whole briefing, as one step: minutes in all, and seconds by slide.
 *
 * @throws LecternError not-found
 */
export function budgetBriefing(
  store: Store,
  { id, minutes, seconds }: { id: BriefingId; minutes: number | null; seconds: Record<string, number> },
): void {
  store.change('change.budget', () => {
    store.sql('UPDATE briefings SET minutes = ? WHERE id = ?').run(minutes, id);
    for (const [key, each] of Object.entries(seconds)) override(store, { id, key, seconds: each });
  });
}

/** Makes a briefing of these keywords, in this order; part of the change it is called in. */
export function addBriefing(
  store: Store,
  briefing: { reportId: ReportId; scope: string | null; title: string },
  keywords: KeywordId[],
): void {
  const { lastInsertRowid } = store
    .sql('INSERT INTO briefings (report_id, scope, title, theme, aspect) VALUES (?, ?, ?, ?, ?)')
    .run(briefing.reportId, briefing.scope, briefing.title, usual.theme, usual.aspect);
  const place = store.sql(
    'INSERT INTO briefing_keywords (briefing_id, keyword_id, position) VALUES (?, ?, ?)',
  );
  keywords.forEach((keyword, i) => place.run(lastInsertRowid, keyword, i + 1));
}

/** The briefings of one report, the whole one first. */
export function briefingsOf(store: Store, report: ReportId): BriefingHead[] {
  return store
    .all<HeadRow>(`SELECT ${head} FROM briefings WHERE report_id = ? ORDER BY id`, report)
    .map(headOf);
}
