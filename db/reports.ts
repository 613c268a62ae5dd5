import type { Report, ReportHead, ReportId, SourceTable, Span } from '../briefing/model.ts';
import { passOnGathered } from './briefings.ts';
import { notFound } from './failures.ts';
import { figureOf, nestKeywords, type FigureRow, type KeywordRow, type PointRow } from './keywords.ts';
import type { Store } from './store.ts';

type HeadRow = Omit<ReportHead, 'keywords'>;

const heads = `
  SELECT id, title, kicker, subtitle, byline, date, source, region, language, year, file_name AS fileName, imported_at AS importedAt,
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
    const texts = store.one<Record<'intro' | 'intro_blocks' | 'skipped' | 'tables' | 'source_text', string>>(
      'SELECT intro, intro_blocks, skipped, tables, source_text FROM reports WHERE id = ?',
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
      introBlocks: JSON.parse(texts.intro_blocks) as Span[],
      introFigures: figures.filter((row) => row.point_id === null).map(figureOf),
      keywords: nestKeywords(keywords, points, figures),
      sourceText: texts.source_text,
      tables: JSON.parse(texts.tables) as SourceTable[],
      skipped: JSON.parse(texts.skipped) as Span[],
    };
  });
}

/** Removes a report and all that was made of it. @throws LecternError not-found */
export function removeReport(store: Store, id: ReportId): void {
  store.change('change.remove', () => {
    passOnGathered(store, id);
    const { changes } = store.sql('DELETE FROM reports WHERE id = ?').run(id);
    if (changes === 0) throw notFound('report', id);
  });
}

/** @throws LecternError not-found */
export function headOf(store: Store, id: ReportId): ReportHead {
  const head = store.one<HeadRow>(`${heads} WHERE id = ?`, id);
  if (!head) throw notFound('report', id);
  const names = store.all<{ name: string }>(
    'SELECT name FROM keywords WHERE report_id = ? ORDER BY position',
    id,
  );
  return { ...head, keywords: names.map((row) => row.name) };
}
