/** A report's structure as a person may arrange it: names, and the places in the source that they stand over. */
import { isReportDate } from './date.ts';
import type { KeywordId, KeywordReading, PointId, Report, ReportReading, Section, Span } from '../model.ts';

/** A talking point to be: the stretches of the source it is made of. */
export interface ArrangedPoint {
  /** The stored point whose edits it goes on with; null: a new one. */
  id: PointId | null;
  blocks: Span[];
  /** The heading inside its keyword that it stands under; null: none. */
  section: Section | null;
}
export interface ArrangedKeyword extends Pick<KeywordReading, 'name' | 'heading' | 'phrase' | 'tagline'> {
  id: KeywordId | null;
  points: ArrangedPoint[];
}
/** What is said of a report as a whole. */
export const headingKeys = [
  'title',
  'kicker',
  'subtitle',
  'byline',
  'date',
  'source',
  'region',
  'year',
] as const;
export type ReportHeadings = Pick<ReportReading, (typeof headingKeys)[number]>;
export const headingsOf = ({
  title,
  kicker,
  subtitle,
  byline,
  date,
  source,
  region,
  year,
}: ReportHeadings): ReportHeadings => ({ title, kicker, subtitle, byline, date, source, region, year });

export interface Arrangement extends ReportHeadings {
  intro: Span[];
  keywords: ArrangedKeyword[];
  /** What a person said is no talking point. */
  skipped: Span[];
}

/** The arrangement of a report as it was read, or as it is kept. */
export function arrange(report: ReportReading | Report): Arrangement {
  const { introBlocks, keywords } = report;
  return {
    ...headingsOf(report),
    // A text may name a day that there is not.
    date: isReportDate(report.date) ? report.date : '',
    intro: introBlocks,
    keywords: keywords.map((keyword) => ({
      id: 'id' in keyword ? keyword.id : null,
      name: keyword.name,
      heading: keyword.heading,
      phrase: keyword.phrase,
      tagline: keyword.tagline,
      points: keyword.points.map((point) => ({
        id: 'id' in point ? point.id : null,
        blocks: point.blocks,
        section: point.section,
      })),
    })),
    skipped: report.skipped,
  };
}

/** Tells one arrangement of a point from another: the places it is made of. */
export const placesOf = ({ blocks }: Pick<ArrangedPoint, 'blocks'>): string =>
  blocks.map(({ start, end }) => `${start}-${end}`).join();
