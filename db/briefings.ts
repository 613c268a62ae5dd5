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
} from '../briefing/model.ts';
import { notFound } from './failures.ts';
import { nestKeywords, type FigureRow, type KeywordRow, type PointRow } from './keywords.ts';
import type { Store } from './store.ts';

const head = 'id, report_id AS reportId, scope, title, theme, aspect';

/** The look of a briefing nobody has dressed yet. */
const usual: { theme: Theme; aspect: Aspect } = { theme: 'vermilion', aspect: '16:9' };

/** Briefings of the newest report first; of each report the whole one, then keyword by keyword. */
export function listBriefings(store: Store): BriefingHead[] {
  return store.all<BriefingHead>(`SELECT ${head} FROM briefings ORDER BY report_id DESC, id`);
}

/** @throws LecternError not-found */
export function getBriefing(store: Store, id: BriefingId): BriefingPlan {
  return store.read(() => {
    const found = store.one<BriefingHead>(`SELECT ${head} FROM briefings WHERE id = ?`, id);
    if (!found) throw notFound('briefing', id);
    return { ...found, parts: partsOf(store, id), overrides: overridesOf(store, id) };
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

function overridesOf(store: Store, id: BriefingId): SlideOverride[] {
  const rows = store.all<{ key: string; layout: Layout | null; hidden: number | null }>(
    'SELECT key, layout, hidden FROM slides WHERE briefing_id = ? ORDER BY key',
    id,
  );
  return rows.map(({ key, layout, hidden }) => ({
    key,
    ...(layout === null ? {} : { layout }),
    ...(hidden === null ? {} : { hidden: hidden === 1 }),
  }));
}

export interface BriefingStyle {
  id: BriefingId;
  theme?: Theme | undefined;
  aspect?: Aspect | undefined;
}

/** @throws LecternError not-found */
export function styleBriefing(store: Store, style: BriefingStyle): void {
  store.change('change.style', () => {
    const { changes } = store
      .sql('UPDATE briefings SET theme = coalesce(?, theme), aspect = coalesce(?, aspect) WHERE id = ?')
      .run(style.theme ?? null, style.aspect ?? null, style.id);
    if (changes === 0) throw notFound('briefing', style.id);
  });
}

export interface SlideChange {
  id: BriefingId;
  key: string;
  layout?: Layout | null | undefined;
  hidden?: boolean | null | undefined;
}

/**
 * Overrides one slide: a missing field stays, null puts it back to automatic.
 *
 * @throws LecternError not-found
 */
export function overrideSlide(store: Store, { id, key, layout, hidden }: SlideChange): void {
  store.change('change.override', () => {
    if (!store.one('SELECT 1 FROM briefings WHERE id = ?', id)) throw notFound('briefing', id);
    const row = store.one<{ id: number; layout: Layout | null; hidden: number | null }>(
      'SELECT id, layout, hidden FROM slides WHERE briefing_id = ? AND key = ?',
      id,
      key,
    );
    const next = {
      layout: layout === undefined ? (row?.layout ?? null) : layout,
      hidden: hidden === undefined ? (row?.hidden ?? null) : hidden === null ? null : Number(hidden),
    };
    const automatic = next.layout === null && next.hidden === null;
    if (row && automatic) store.sql('DELETE FROM slides WHERE id = ?').run(row.id);
    else if (row) {
      store
        .sql('UPDATE slides SET layout = ?, hidden = ? WHERE id = ?')
        .run(next.layout, next.hidden, row.id);
    } else if (!automatic) {
      store
        .sql('INSERT INTO slides (briefing_id, key, layout, hidden) VALUES (?, ?, ?, ?)')
        .run(id, key, next.layout, next.hidden);
    }
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
  return store.all<BriefingHead>(`SELECT ${head} FROM briefings WHERE report_id = ? ORDER BY id`, report);
}
