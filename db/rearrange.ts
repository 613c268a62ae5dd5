/** A kept report arranged anew, or read again from another text; what a person typed goes on. */
import type { RearrangeIn } from '../api/reports.ts';
import type {
  FigureReading,
  KeywordId,
  PointId,
  PointReading,
  ReportId,
  ReportReading,
  SourceTable,
} from '../briefing/model.ts';
import { addBriefing } from './briefings.ts';
import { notFound } from './failures.ts';
import {
  figureColumns,
  figureValues,
  insertFigures,
  insertKeyword,
  insertPoint,
  refuseWithoutPoints,
  wholeJob,
  type KeywordText,
} from './imports.ts';
import { read, type WholeJob } from './reading.ts';
import type { Store } from './store.ts';

/** Out of the way of the positions that are being given out. */
const aside = 1_000_000;

interface Kept {
  source_text: string;
  tables: string;
  file_name: string;
  title: string;
}
function keptReport(store: Store, id: ReportId): Kept {
  const kept = store.one<Kept>('SELECT source_text, tables, file_name, title FROM reports WHERE id = ?', id);
  if (!kept) throw notFound('report', id);
  return kept;
}

/** What is read for `rearrange`. @throws LecternError not-found, file-empty, bad-input */
export function rearrangeJob(store: Store, { id, text, fileName, arrangement }: RearrangeIn): WholeJob {
  const kept = keptReport(store, id);
  return wholeJob({ fileName: fileName ?? kept.file_name, text: text ?? kept.source_text, arrangement });
}

/**
 * Gives a kept report another arrangement, and another text when that is given. Points and keywords
 * that the arrangement names keep their ids, and with them edits, briefings and choices of layout.
 *
 * @throws LecternError not-found, file-empty, report-without-points, bad-input
 */
export function rearrange(
  store: Store,
  input: RearrangeIn,
  reading: ReportReading = read(rearrangeJob(store, input)),
): void {
  const { id, text: given, tables, fileName, arrangement } = input;
  const kept = keptReport(store, id);
  const text = given ?? kept.source_text;
  refuseWithoutPoints({ fileName: fileName ?? kept.file_name, text }, reading);
  // Reading leaves out keywords without points, so the two lists go together.
  const arranged = arrangement.keywords.filter(({ points }) => points.length > 0);
  store.change('change.rearrange', () => {
    store
      .sql(
        `UPDATE reports SET title = ?, kicker = ?, subtitle = ?, byline = ?, date = ?, source = ?, region = ?, year = ?,
           intro = ?, intro_blocks = ?, skipped = ?, tables = ?, file_name = ?, source_text = ? WHERE id = ?`,
      )
      .run(
        ...[
          reading.title,
          reading.kicker,
          reading.subtitle,
          reading.byline,
          reading.date,
          reading.source,
          reading.region,
        ],
        ...[reading.year, reading.intro],
        ...[JSON.stringify(reading.introBlocks), JSON.stringify(arrangement.skipped)],
        ...[tablesOf(kept, given, tables), fileName ?? kept.file_name, text, id],
      );
    store
      .sql(
        `UPDATE points SET position = position + ${aside}
         WHERE keyword_id IN (SELECT id FROM keywords WHERE report_id = ?)`,
      )
      .run(id);
    store.sql(`UPDATE keywords SET position = position + ${aside} WHERE report_id = ?`).run(id);
    const former = formerRows(store, id);
    const figures = new FigurePool(store, id);
    figures.give(null, reading.introFigures);
    const keywords = reading.keywords.map((keyword, at) => {
      const own = placeKeyword(store, id, keyword, at + 1, former.keywords, arranged[at]?.id ?? null);
      keyword.points.forEach((point, index) => {
        const named = arranged[at]?.points[index]?.id ?? null;
        const pointId = placePoint(store, own, point, index + 1, former.points, named);
        figures.give(pointId, point.figures);
      });
      return own;
    });
    figures.dropRest();
    const gone = store.sql('DELETE FROM points WHERE id = ?');
    for (const point of former.points) gone.run(point);
    const titles = new Map([...former.keywords].map(([keyword, { title }]) => [keyword, title]));
    rebrief(store, id, kept.title, reading.title, titles, keywords);
    store.sql(`DELETE FROM keywords WHERE report_id = ? AND position > ${aside}`).run(id);
    store
      .sql(
        `DELETE FROM briefings WHERE report_id = ? AND scope IS NOT NULL AND gathered = 0
         AND id NOT IN (SELECT briefing_id FROM briefing_keywords)`,
      )
      .run(id);
  });
}

/** Another text has tables of its own, or none. */
const tablesOf = (kept: Kept, text = kept.source_text, tables?: SourceTable[]): string => {
  if (tables) return JSON.stringify(tables);
  return text === kept.source_text ? kept.tables : '[]';
};

interface Former {
  /** Those not yet placed. */
  keywords: Map<KeywordId, { title: string }>;
  points: Set<PointId>;
}

function formerRows(store: Store, id: ReportId): Former {
  const keywords = store.all<{ id: KeywordId; name: string; heading: string }>(
    'SELECT id, name, heading FROM keywords WHERE report_id = ?',
    id,
  );
  const points = store.all<{ id: PointId }>(
    'SELECT points.id FROM points JOIN keywords ON keywords.id = points.keyword_id WHERE report_id = ?',
    id,
  );
  return {
    keywords: new Map(keywords.map((row) => [row.id, { title: row.heading || row.name }])),
    points: new Set(points.map((row) => row.id)),
  };
}

interface Placed {
  id: KeywordId;
  name: string;
  title: string;
}

function placeKeyword(
  store: Store,
  report: ReportId,
  keyword: KeywordText,
  position: number,
  former: Former['keywords'],
  named: KeywordId | null,
): Placed {
  const { name, heading, phrase, tagline } = keyword;
  const title = heading || name;
  if (named === null || !former.has(named))
    return { id: insertKeyword(store, report, keyword, position), name, title };
  store
    .sql('UPDATE keywords SET position = ?, name = ?, heading = ?, phrase = ?, tagline = ? WHERE id = ?')
    .run(position, name, heading, phrase, tagline, named);
  return { id: named, name, title };
}

function placePoint(
  store: Store,
  keyword: Placed,
  point: PointReading,
  position: number,
  former: Former['points'],
  named: PointId | null,
): PointId {
  // Each stored point goes on once; what claims it again is new.
  if (named === null || !former.delete(named)) return insertPoint(store, keyword.id, point, position);
  const { section, lead, text, source, blocks } = point;
  store
    .sql(
      `UPDATE points SET keyword_id = ?, position = ?, lead = ?, text = ?, source_start = ?, source_end = ?,
         blocks = ?, section = ? WHERE id = ?`,
    )
    .run(
      ...[keyword.id, position, lead, text, source.start, source.end, JSON.stringify(blocks)],
      ...[section && JSON.stringify(section), named],
    );
  return named;
}

interface FormerFigure {
  id: number;
  point_id: PointId | null;
  raw: string;
  label: string;
}

/** The figures a report had: each goes on, with its edits, as the first new one that says the same. */
class FigurePool {
  readonly #store: Store;
  readonly #report: ReportId;
  /** Those not yet given, by what they say, in the order of the text. */
  readonly #rows = new Map<string, FormerFigure[]>();

  constructor(store: Store, report: ReportId) {
    this.#store = store;
    this.#report = report;
    const rows = store.all<FormerFigure>(
      'SELECT id, point_id, raw, label FROM figures WHERE report_id = ? ORDER BY source_start',
      report,
    );
    for (const row of rows) {
      const same = this.#rows.get(said(row));
      if (same) same.push(row);
      else this.#rows.set(said(row), [row]);
    }
  }

  give(point: PointId | null, figures: FigureReading[]): void {
    const settings = figureColumns.map((column) => `${column} = ?`).join(', ');
    const update = this.#store.sql(`UPDATE figures SET ${settings} WHERE id = ?`);
    figures.forEach((figure, index) => {
      const same = this.#rows.get(said(figure)) ?? [];
      const own = same.findIndex(({ point_id }) => point_id === point);
      const [row] = same.splice(Math.max(0, own), 1);
      if (row) update.run(...figureValues(point, index + 1, figure), row.id);
      else insertFigures(this.#store, this.#report, point, [figure]);
    });
  }

  dropRest(): void {
    const gone = this.#store.sql('DELETE FROM figures WHERE id = ?');
    for (const { id } of [...this.#rows.values()].flat()) gone.run(id);
  }
}

const said = ({ raw, label }: Pick<FigureReading, 'raw' | 'label'>): string => `${raw}\n${label}`;

/** Keeps the briefings true: the whole one holds every keyword, each keyword has its own; titles nobody gave follow. */
function rebrief(
  store: Store,
  report: ReportId,
  oldTitle: string,
  title: string,
  oldTitles: Map<KeywordId, string>,
  keywords: Placed[],
): void {
  const whole = store.all<{ id: number }>(
    'SELECT id FROM briefings WHERE report_id = ? AND scope IS NULL',
    report,
  );
  for (const { id } of whole) {
    store.sql('DELETE FROM briefing_keywords WHERE briefing_id = ?').run(id);
    const place = store.sql(
      'INSERT INTO briefing_keywords (briefing_id, keyword_id, position) VALUES (?, ?, ?)',
    );
    keywords.forEach((keyword, at) => place.run(id, keyword.id, at + 1));
    store.sql('UPDATE briefings SET title = ? WHERE id = ? AND title = ?').run(title, id, oldTitle);
  }
  for (const keyword of keywords) {
    const former = oldTitles.get(keyword.id);
    if (former === undefined) {
      addBriefing(store, { reportId: report, scope: keyword.name, title: keyword.title }, [keyword.id]);
      continue;
    }
    const own = `id IN (SELECT briefing_id FROM briefing_keywords WHERE keyword_id = ?) AND scope IS NOT NULL`;
    store.sql(`UPDATE briefings SET scope = ? WHERE ${own}`).run(keyword.name, keyword.id);
    store
      .sql(`UPDATE briefings SET title = ? WHERE ${own} AND title = ?`)
      .run(keyword.title, keyword.id, former);
  }
}
