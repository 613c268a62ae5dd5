/** A report in outline: enough to look it over, and small beside what reading gives. */
import type { PointReading, Report, ReportReading } from '../model.ts';
import { arrange, type Arrangement } from './arrangement.ts';

/** What a list shows of a talking point. */
export interface PointSummary {
  lead: string;
  /** How many figures it tells. */
  figures: number;
}

/** What a person needs to look a report over: its structure, and each of its points in a line. */
export interface Outline {
  arrangement: Arrangement;
  /** In the order of the arrangement, keyword by keyword. */
  points: PointSummary[];
}

export const summaryOf = ({ lead, figures }: Pick<PointReading, 'lead' | 'figures'>): PointSummary => ({
  lead,
  figures: figures.length,
});

export const outlineOf = (report: ReportReading | Report): Outline => ({
  arrangement: arrange(report),
  points: report.keywords.flatMap(({ points }) => points.map(summaryOf)),
});
