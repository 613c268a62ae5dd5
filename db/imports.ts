/** Texts coming in: read, looked at, kept with their briefings. */
import { LecternError } from '../api/errors.ts';
import { refuseLong, type Imported, type TextRead } from '../api/reports.ts';
import type {
  FigureReading,
  KeywordId,
  PointId,
  PointReading,
  ReportId,
  ReportReading,
  SourceTable,
  Span,
} from '../briefing/model.ts';
import type { Arrangement } from '../briefing/review/arrangement.ts';
import type { Outline, PointSummary } from '../briefing/review/outline.ts';
import { addBriefing, briefingsOf } from './briefings.ts';
import { read, type OutlineJob, type SummariesJob, type WholeJob } from './reading.ts';
import { headOf } from './reports.ts';
import type { Store } from './store.ts';

export interface TextIn {
  /** '' for pasted text. */
  fileName: string;
  text: string;
  /** The tables that the text tells. */
  tables?: SourceTable[] | undefined;
  /** Keep it although the same text is there. */
  again?: boolean | undefined;
  /** The person's structure in place of the one read. */
  arrangement?: Arrangement | undefined;
}

/** What is read for `readText`. @throws LecternError file-empty, file-too-long */
export function textJob(_: Store, { fileName, text }: Pick<TextIn, 'fileName' | 'text'>): OutlineJob {
  refuseEmpty(fileName, text);
  refuseLong(nameOf(fileName, text), text);
  return { want: 'outline', fileName, text };
}

/**
 * Reads a text without keeping it, so that a person can look at it first; they may find points
 * where the reading found none.
 *
 * @throws LecternError file-empty, file-too-long
 */
export function readText(
  store: Store,
  input: Pick<TextIn, 'fileName' | 'text'>,
  outline: Outline = read(textJob(store, input)),
): TextRead {
  return { ...outline, known: knownTitle(store, input.text) };
}

/** What is read for `summarize`. */
export const summariesJob = (_: Store, { points }: { points: string[][] }): SummariesJob => ({
  want: 'summaries',
  points,
});

/** Points that are not kept, each given as the stretches of its source, as a list shows them. */
export const summarize = (
  store: Store,
  input: { points: string[][] },
  summaries: PointSummary[] = read(summariesJob(store, input)),
): PointSummary[] => summaries;

/** What is read for `importText`. @throws LecternError as `importText`, before anything is read */
export function importJob(store: Store, input: TextIn): WholeJob {
  refuseLong(nameOf(input.fileName, input.text), input.text);
  refuseKnown(store, input);
  return wholeJob(input);
}

/**
 * Reads a text and keeps it with its briefings. Nothing is touched when it cannot be read.
 *
 * @throws LecternError file-empty, file-too-long, report-known, report-without-points, bad-input (an arrangement of another text)
 */
export function importText(
  store: Store,
  input: TextIn,
  reading: ReportReading = read(importJob(store, input)),
): Imported {
  refuseKnown(store, input);
  refuseWithoutPoints(input, reading);
  return storeReport(store, reading, input);
}

function refuseKnown(store: Store, { text, again }: TextIn): void {
  const known = knownTitle(store, text);
  if (known !== null && !again) throw new LecternError('report-known', { title: known });
}

const knownTitle = (store: Store, text: string): string | null =>
  store.one<{ title: string }>('SELECT title FROM reports WHERE source_text = ?', text)?.title ?? null;

/** A pasted text has no name; it is called by its beginning. */
const nameOf = (fileName: string, text: string): string => fileName || `“${text.trim().slice(0, 16)}…”`;

function refuseEmpty(fileName: string, text: string): void {
  if (text.replace(/\uFEFF/g, '').trim() === '') {
    throw new LecternError('file-empty', { file: nameOf(fileName, text) });
  }
}

/** A text as it reads by itself, or as a person arranged it. @throws LecternError file-empty, bad-input */
export function wholeJob({ fileName, text, arrangement }: TextIn): WholeJob {
  refuseEmpty(fileName, text);
  return { want: 'whole', fileName, text, arrangement: arrangement && checked(arrangement, text) };
}

export function refuseWithoutPoints(
  { fileName, text }: Pick<TextIn, 'fileName' | 'text'>,
  { keywords }: ReportReading,
): void {
  if (keywords.some(({ points }) => points.length > 0)) return;
  throw new LecternError('report-without-points', { file: nameOf(fileName, text) });
}

/** @throws LecternError bad-input when it names places that the text does not have */
function checked(arrangement: Arrangement, text: string): Arrangement {
  const { intro, keywords, skipped } = arrangement;
  const all = [
    ...intro,
    ...skipped,
    ...keywords.flatMap(({ points }) => points.flatMap(({ blocks }) => blocks)),
  ];
  const wrong = all.find(({ start, end }) => start >= end || text.slice(start, end).trim() === '');
  if (wrong) throw new LecternError('bad-input', { detail: `no text at ${wrong.start} to ${wrong.end}` });
  return { ...arrangement, keywords: keywords.filter(({ points }) => points.length > 0) };
}

/** Keeps a reading, and makes its briefings: the whole report, then keyword by keyword. */
export function storeReport(
  store: Store,
  reading: ReportReading,
  { fileName, text, tables, arrangement }: TextIn,
): Imported {
  const id = store.change('change.import', () => {
    const report = insertReport(
      store,
      reading,
      { fileName, text, tables },
      arrangement?.skipped ?? reading.skipped,
    );
    insertFigures(store, report, null, reading.introFigures);
    const keywords = reading.keywords.map((keyword, i) => {
      const keywordId = insertKeyword(store, report, keyword, i + 1);
      keyword.points.forEach((point, at) => {
        insertFigures(store, report, insertPoint(store, keywordId, point, at + 1), point.figures);
      });
      return { id: keywordId, name: keyword.name, title: keyword.heading || keyword.name };
    });
    const ids = keywords.map((keyword) => keyword.id);
    addBriefing(store, { reportId: report, scope: null, title: reading.title }, ids);
    for (const keyword of keywords) {
      addBriefing(store, { reportId: report, scope: keyword.name, title: keyword.title }, [keyword.id]);
    }
    return report;
  });
  return store.read(() => ({ report: headOf(store, id), briefings: briefingsOf(store, id) }));
}

function insertReport(
  store: Store,
  reading: ReportReading,
  { fileName, text, tables = [] }: Pick<TextIn, 'fileName' | 'text' | 'tables'>,
  skipped: Span[],
): ReportId {
  const { title, kicker, subtitle, byline, date, source, region, language, year, intro, introBlocks } =
    reading;
  const { lastInsertRowid } = store
    .sql(
      `INSERT INTO reports
         (title, kicker, subtitle, byline, date, source, region, language, year, file_name, imported_at, intro,
          intro_blocks, skipped, tables, source_text)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[
        title,
        kicker,
        subtitle,
        byline,
        date,
        source,
        region,
        language,
        year,
        fileName,
        new Date().toISOString(),
        intro,
      ],
      ...[JSON.stringify(introBlocks), JSON.stringify(skipped), JSON.stringify(tables), text],
    );
  return Number(lastInsertRowid) as ReportId;
}

/** What a keyword's row says of it. */
export type KeywordText = Pick<ReportReading['keywords'][number], 'name' | 'heading' | 'phrase' | 'tagline'>;

export function insertKeyword(
  store: Store,
  report: ReportId,
  { name, heading, phrase, tagline }: KeywordText,
  position: number,
): KeywordId {
  const { lastInsertRowid } = store
    .sql(
      `INSERT INTO keywords (report_id, position, name, heading, phrase, tagline)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(report, position, name, heading, phrase, tagline);
  return Number(lastInsertRowid) as KeywordId;
}

export function insertPoint(
  store: Store,
  keyword: KeywordId,
  { section, lead, text, source, blocks }: PointReading,
  position: number,
): PointId {
  const { lastInsertRowid } = store
    .sql(
      `INSERT INTO points (keyword_id, position, lead, text, source_start, source_end, blocks, section)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[keyword, position, lead, text, source.start, source.end, JSON.stringify(blocks)],
      section && JSON.stringify(section),
    );
  return Number(lastInsertRowid) as PointId;
}

/** The columns of a figure that come from reading, in the order of `figureValues`. */
export const figureColumns = [
  'point_id',
  'position',
  'raw',
  'value',
  'magnitude',
  'unit',
  'normalized',
  'kind',
  'sign',
  'approx',
  'label',
  'source_start',
  'source_end',
  'sentence_start',
  'sentence_end',
  'in_text_start',
  'in_text_end',
];

/** A figure's columns as reading gives them. */
export function figureValues(
  point: PointId | null,
  position: number,
  figure: FigureReading,
): (string | number | null)[] {
  const { raw, value, magnitude, unit, normalized, kind, sign, approx, label } = figure;
  const places = [figure.source, figure.sentence, figure.inText].flatMap((span) => [span.start, span.end]);
  return [point, position, raw, value, magnitude, unit, normalized, kind, sign, approx, label, ...places];
}

export function insertFigures(
  store: Store,
  report: ReportId,
  point: PointId | null,
  figures: FigureReading[],
): void {
  const holders = figureColumns.map(() => '?').join(', ');
  const insert = store.sql(
    `INSERT INTO figures (report_id, ${figureColumns.join(', ')}) VALUES (?, ${holders})`,
  );
  figures.forEach((figure, i) => insert.run(report, ...figureValues(point, i + 1, figure)));
}
