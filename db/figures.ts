import type { FigureRow as Row } from '../api/figures.ts';
import type { ReportId } from '../briefing/model.ts';
import { figureOf, type FigureRow } from './keywords.ts';
import type { Store } from './store.ts';

type Joined = FigureRow & {
  report_id: ReportId;
  report: string;
  year: number | null;
  keyword: string | null;
  source_text: string;
};

/** Every figure of a report, or (null) of the library, each with its sentence. */
export function listFigures(store: Store, { reportId }: { reportId: ReportId | null }): Row[] {
  const of = reportId === null ? '' : 'WHERE figures.report_id = ?';
  const rows = store.all<Joined>(
    `SELECT figures.*, reports.title AS report, reports.year AS year, reports.source_text AS source_text,
            keywords.name AS keyword
     FROM figures
     JOIN reports ON reports.id = figures.report_id
     LEFT JOIN points ON points.id = figures.point_id
     LEFT JOIN keywords ON keywords.id = points.keyword_id
     ${of} ORDER BY figures.report_id DESC, figures.source_start`,
    ...(reportId === null ? [] : [reportId]),
  );
  return rows.map((row) => ({
    ...figureOf(row),
    reportId: row.report_id,
    report: row.report,
    year: row.year,
    keyword: row.keyword,
    pointId: row.point_id,
    sentenceText: row.source_text.slice(row.sentence_start, row.sentence_end).replace(/\s*\n\s*/g, ''),
  }));
}
