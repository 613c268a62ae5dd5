import { LecternError } from '../api/errors.ts';
import { slideWords } from '../api/words.ts';
import type {
  Aspect,
  BriefingHead,
  BriefingId,
  BriefingPart,
  BriefingPlan,
  KeywordId,
  Layout,
  Opening,
  ReportId,
  ReportLanguage,
  SlideOverride,
  Theme,
  Transition,
} from '../briefing/model.ts';
import { notFound } from './failures.ts';
import { figureOf, nestKeywords, type FigureRow, type KeywordRow, type PointRow } from './keywords.ts';
import { comparisonsOf, placeShared } from './series.ts';
import type { Store } from './store.ts';

const head =
  'id, report_id AS reportId, scope, gathered, title, theme, aspect, transition, stepwise, minutes';
type HeadRow = Omit<BriefingHead, 'gathered' | 'stepwise'> & { gathered: number; stepwise: number };
const headOf = (row: HeadRow): BriefingHead => ({
  ...row,
  gathered: row.gathered === 1,
  stepwise: row.stepwise === 1,
});

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
    return {
      ...headOf(found),
      opening: found.scope === null ? openingOf(store, found.reportId) : null,
      parts: partsOf(store, id),
      overrides: overridesOf(store, id),
      comparisons: comparisonsOf(store, id),
    };
  });
}

function openingOf(store: Store, report: ReportId): Opening {
  const { intro } = store.one<{ intro: string }>('SELECT intro FROM reports WHERE id = ?', report) ?? {
    intro: '',
  };
  const figures = store.all<FigureRow>(
    'SELECT * FROM figures WHERE report_id = ? AND point_id IS NULL ORDER BY position',
    report,
  );
  return { text: intro, figures: figures.map(figureOf) };
}

/** The keywords of a briefing, with their order: those listed, or those of its name in every report. */
const itsKeywords = `
  SELECT keyword_id, position AS place FROM briefing_keywords WHERE briefing_id = @id
  UNION ALL
  SELECT keywords.id, row_number() OVER (ORDER BY reports.year, reports.id, keywords.position)
  FROM briefings JOIN keywords ON keywords.name = briefings.scope
  JOIN reports ON reports.id = keywords.report_id
  WHERE briefings.id = @id AND briefings.gathered = 1`;

function partsOf(store: Store, briefing: BriefingId): BriefingPart[] {
  const id = { id: briefing };
  const its = `IN (SELECT keyword_id FROM (${itsKeywords}))`;
  const keywords = store.all<KeywordRow>(
    `SELECT keywords.* FROM (${itsKeywords}) AS its
     JOIN keywords ON keywords.id = its.keyword_id ORDER BY its.place`,
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
  notes: string | null;
}

function overridesOf(store: Store, id: BriefingId): SlideOverride[] {
  const rows = store.all<SlideRow & { key: string }>(
    'SELECT key, layout, hidden, ends, seconds, notes FROM slides WHERE briefing_id = ? ORDER BY key',
    id,
  );
  return rows.map(({ key, layout, hidden, ends, seconds, notes }) => ({
    key,
    ...(layout === null ? {} : { layout }),
    ...(hidden === null ? {} : { hidden: hidden === 1 }),
    ...(ends === null ? {} : { ends: ends === 1 }),
    ...(seconds === null ? {} : { seconds }),
    ...(notes === null ? {} : { notes }),
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
  notes?: string | null | undefined;
}

/**
 * Overrides one slide: a missing field stays, null puts it back to automatic. What is typed in one `burst` is
 * one step of undo.
 *
 * @throws LecternError not-found
 */
export function overrideSlide(
  store: Store,
  { burst, ...change }: SlideChange & { burst?: string | undefined },
): void {
  const merge = burst === undefined ? null : `slide ${change.id} ${change.key} ${burst}`;
  store.change('change.override', () => override(store, change), merge);
}

function override(store: Store, { id, key, ...change }: SlideChange): void {
  if (!store.one('SELECT 1 FROM briefings WHERE id = ?', id)) throw notFound('briefing', id);
  const row = store.one<SlideRow & { id: number }>(
    'SELECT id, layout, hidden, ends, seconds, notes FROM slides WHERE briefing_id = ? AND key = ?',
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
    notes: change.notes === undefined ? (row?.notes ?? null) : change.notes,
  };
  const values = [next.layout, next.hidden, next.ends, next.seconds, next.notes];
  const automatic = values.every((value) => value === null);
  if (row && automatic) store.sql('DELETE FROM slides WHERE id = ?').run(row.id);
  else if (row) {
    store
      .sql('UPDATE slides SET layout = ?, hidden = ?, ends = ?, seconds = ?, notes = ? WHERE id = ?')
      .run(...values, row.id);
  } else if (!automatic) {
    store
      .sql(
        'INSERT INTO slides (briefing_id, key, layout, hidden, ends, seconds, notes) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
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

/**
 * The briefing of a keyword in every report that has it; made where there is none, with the series
 * that at least two of those reports say.
 *
 * @throws LecternError keyword-unknown
 */
export function gatherKeyword(store: Store, { keyword }: { keyword: string }): BriefingHead {
  const sql = `SELECT ${head} FROM briefings WHERE scope = ? AND gathered = 1`;
  const there = store.one<HeadRow>(sql, keyword);
  if (there) return headOf(there);
  store.change('change.gather', () => {
    const own = store.all<{ report_id: ReportId; language: ReportLanguage }>(
      `SELECT report_id, language FROM keywords JOIN reports ON reports.id = keywords.report_id
       WHERE name = ? ORDER BY report_id DESC`,
      keyword,
    );
    const [newest] = own;
    if (!newest) throw new LecternError('keyword-unknown', { keyword, existing: '' });
    const title = slideWords(newest.language).across(keyword);
    const id = addBriefing(store, { reportId: newest.report_id, scope: keyword, title, gathered: true }, []);
    const said = partsOf(store, id).flatMap(({ report, keyword: part }) =>
      part.points.flatMap(({ figures }) => figures.map((figure) => [figure.id, report.id] as const)),
    );
    placeShared(store, id, new Map(said));
  });
  const made = store.one<HeadRow>(sql, keyword);
  if (!made) throw new Error(`No briefing was made of ${keyword}`);
  return headOf(made);
}

/** Gathered briefings of a report that goes belong to another report they show. Part of a change. */
export function passOnGathered(store: Store, report: ReportId): void {
  store
    .sql(
      `UPDATE briefings SET report_id = (SELECT max(report_id) FROM keywords WHERE name = scope AND report_id <> @report)
       WHERE report_id = @report AND gathered = 1
       AND EXISTS (SELECT 1 FROM keywords WHERE name = scope AND report_id <> @report)`,
    )
    .run({ report });
}

/** Makes a briefing of these keywords, in this order; part of the change it is called in. */
export function addBriefing(
  store: Store,
  briefing: { reportId: ReportId; scope: string | null; title: string; gathered?: boolean },
  keywords: KeywordId[],
): BriefingId {
  const { reportId, scope, title, gathered = false } = briefing;
  const { lastInsertRowid } = store
    .sql('INSERT INTO briefings (report_id, scope, title, theme, aspect, gathered) VALUES (?, ?, ?, ?, ?, ?)')
    .run(reportId, scope, title, usual.theme, usual.aspect, Number(gathered));
  const place = store.sql(
    'INSERT INTO briefing_keywords (briefing_id, keyword_id, position) VALUES (?, ?, ?)',
  );
  keywords.forEach((keyword, i) => place.run(lastInsertRowid, keyword, i + 1));
  return Number(lastInsertRowid) as BriefingId;
}

/** The briefings of one report, the whole one first. */
export function briefingsOf(store: Store, report: ReportId): BriefingHead[] {
  const sql = `SELECT ${head} FROM briefings WHERE report_id = ? AND gathered = 0 ORDER BY id`;
  return store.all<HeadRow>(sql, report).map(headOf);
}
