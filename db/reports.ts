import { LecternError } from '../api/errors.ts';
import type { Imported } from '../api/reports.ts';
import type {
  FigureReading,
  KeywordId,
  PointId,
  Report,
  ReportHead,
  ReportId,
  ReportReading,
} from '../briefing/model.ts';
import { readReport } from '../briefing/read/index.ts';
import { addBriefing, briefingsOf } from './briefings.ts';
import { notFound } from './failures.ts';
import { figureOf, nestKeywords, type FigureRow, type KeywordRow, type PointRow } from './keywords.ts';
import type { Store } from './store.ts';

type HeadRow = Omit<ReportHead, 'keywords'>;

const heads = `
  SELECT id, title, kicker, byline, language, year, file_name AS fileName, imported_at AS importedAt,
    (SELECT count(*) FROM keywords JOIN points ON points.keyword_id = keywords.id
     WHERE keywords.report_id = reports.id) AS pointCount,
    (SELECT count(*) FROM figures WHERE report_id = reports.id) AS figureCount
  FROM reports`;

/** Every report, the newest first. */
export function listReports(store: Store): ReportHead[] {
  return store.read(() => {
    const keywords = store.all<{ report_id: number; name: string }>(
      'SELECT report_id, name FROM keywords ORDER BY report_id, position',
    );
    const names = new Map<number, string[]>();
    for (const { report_id, name } of keywords) names.set(report_id, [...(names.get(report_id) ?? []), name]);
    return store
      .all<HeadRow>(`${heads} ORDER BY id DESC`)
      .map((head) => ({ ...head, keywords: names.get(head.id) ?? [] }));
  });
}

/** @throws LecternError not-found */
export function getReport(store: Store, id: ReportId): Report {
  return store.read(() => {
    const head = store.one<HeadRow>(`${heads} WHERE id = ?`, id);
    const texts = store.one<{ intro: string; source_text: string }>(
      'SELECT intro, source_text FROM reports WHERE id = ?',
      id,
    );
    if (!head || !texts) throw notFound('report', id);
    const keywords = store.all<KeywordRow>(
      'SELECT * FROM keywords WHERE report_id = ? ORDER BY position',
      id,
    );
    const points = store.all<PointRow>(
      `SELECT points.* FROM keywords JOIN points ON points.keyword_id = keywords.id
       WHERE keywords.report_id = ? ORDER BY points.position`,
      id,
    );
    const figures = store.all<FigureRow>('SELECT * FROM figures WHERE report_id = ? ORDER BY position', id);
    return {
      ...head,
      intro: texts.intro,
      introFigures: figures.filter((row) => row.point_id === null).map(figureOf),
      keywords: nestKeywords(keywords, points, figures),
      sourceText: texts.source_text,
    };
  });
}

export interface TextIn {
  /** '' for pasted text. */
  fileName: string;
  text: string;
  /** Keep it although the same text is there. */
  again?: boolean | undefined;
}

/**
 * Reads a text and keeps it with its briefings. Nothing is touched when it cannot be read.
 *
 * @throws LecternError file-empty, report-known, report-without-points
 */
export function importText(store: Store, input: TextIn): Imported {
  // A pasted text has no name; it is called by its beginning.
  const file = input.fileName || `“${input.text.trim().slice(0, 16)}…”`;
  if (input.text.replace(/\uFEFF/g, '').trim() === '') throw new LecternError('file-empty', { file });
  const known = store.one<{ title: string }>('SELECT title FROM reports WHERE source_text = ?', input.text);
  if (known && !input.again) throw new LecternError('report-known', { title: known.title });
  const reading = readReport(input.text);
  if (!reading.keywords.some((keyword) => keyword.points.length > 0)) {
    throw new LecternError('report-without-points', { file });
  }
  return storeReport(store, reading, input);
}

/** Keeps a reading, and makes its briefings: the whole report, then keyword by keyword. */
export function storeReport(store: Store, reading: ReportReading, { fileName, text }: TextIn): Imported {
  const id = store.change('change.import', () => {
    const report = insertReport(store, reading, { fileName, text });
    insertFigures(store, report, null, reading.introFigures);
    const keywords = reading.keywords.map((keyword, i) => {
      const { lastInsertRowid } = store
        .sql(
          `INSERT INTO keywords (report_id, position, name, heading, phrase, tagline)
           VALUES (?, ?, ?, ?, ?, ?)`,
        )
        .run(report, i + 1, keyword.name, keyword.heading, keyword.phrase, keyword.tagline);
      const keywordId = Number(lastInsertRowid) as KeywordId;
      insertPoints(store, report, keywordId, keyword.points);
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

/** Removes a report and all that was made of it. @throws LecternError not-found */
export function removeReport(store: Store, id: ReportId): void {
  store.change('change.remove', () => {
    const { changes } = store.sql('DELETE FROM reports WHERE id = ?').run(id);
    if (changes === 0) throw notFound('report', id);
  });
}

function headOf(store: Store, id: ReportId): ReportHead {
  const head = store.one<HeadRow>(`${heads} WHERE id = ?`, id);
  if (!head) throw notFound('report', id);
  const names = store.all<{ name: string }>(
    'SELECT name FROM keywords WHERE report_id = ? ORDER BY position',
    id,
  );
  return { ...head, keywords: names.map((row) => row.name) };
}

function insertReport(store: Store, reading: ReportReading, { fileName, text }: TextIn): ReportId {
  const { lastInsertRowid } = store
    .sql(
      `INSERT INTO reports
         (title, kicker, byline, language, year, file_name, imported_at, intro, source_text)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      reading.title,
      reading.kicker,
      reading.byline,
      reading.language,
      reading.year,
      fileName,
      new Date().toISOString(),
      reading.intro,
      text,
    );
  return Number(lastInsertRowid) as ReportId;
}

function insertPoints(
  store: Store,
  report: ReportId,
  keyword: KeywordId,
  points: ReportReading['keywords'][number]['points'],
): void {
  const insert = store.sql(
    `INSERT INTO points (keyword_id, position, lead, text, source_start, source_end)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  points.forEach((point, i) => {
    const { source } = point;
    const row = insert.run(keyword, i + 1, point.lead, point.text, source.start, source.end);
    insertFigures(store, report, Number(row.lastInsertRowid) as PointId, point.figures);
  });
}

function insertFigures(
  store: Store,
  report: ReportId,
  point: PointId | null,
  figures: FigureReading[],
): void {
  const insert = store.sql(
    `INSERT INTO figures
       (report_id, point_id, position, raw, value, magnitude, unit, normalized, kind, sign, approx, label,
        source_start, source_end, sentence_start, sentence_end, in_text_start, in_text_end)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  figures.forEach((figure, i) => {
    const { raw, value, magnitude, unit, normalized, kind, sign, approx, label } = figure;
    const { source, sentence, inText } = figure;
    const read = [raw, value, magnitude, unit, normalized, kind, sign, approx, label];
    const places = [source, sentence, inText].flatMap((span) => [span.start, span.end]);
    insert.run(report, point, i + 1, ...read, ...places);
  });
}
