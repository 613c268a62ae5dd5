/** Reading for the library: what may be asked, and how it is answered. Touches no file; any thread can do it. */
import type { ReportReading } from '../briefing/model.ts';
import { readReport } from '../briefing/read/index.ts';
import { withTitle } from '../briefing/read/title.ts';
import type { Arrangement } from '../briefing/review/arrangement.ts';
import { outlineOf, summaryOf, type Outline, type PointSummary } from '../briefing/review/outline.ts';
import { readArranged, readPoint } from '../briefing/review/reading.ts';

/** A text as it is to be kept: as it reads by itself, or as a person arranged it. */
export interface WholeJob {
  want: 'whole';
  /** A report without a title is called by it. */
  fileName: string;
  text: string;
  arrangement?: Arrangement | undefined;
}
/** A text as it is to be looked at. */
export interface OutlineJob {
  want: 'outline';
  fileName: string;
  text: string;
}
/** Single points, each given as the stretches of its source. */
export interface SummariesJob {
  want: 'summaries';
  points: string[][];
}
export type ReadingJob = WholeJob | OutlineJob | SummariesJob;
export type ReadingOf<Job extends ReadingJob> = Job extends WholeJob
  ? ReportReading
  : Job extends OutlineJob
    ? Outline
    : PointSummary[];

/** The text that was read last: it is looked at before it is kept. */
let last: { text: string; reading: ReportReading } | null = null;

/** Does a job, at once. */
export function read<Job extends ReadingJob>(job: Job): ReadingOf<Job>;
export function read(job: ReadingJob): ReadingOf<ReadingJob> {
  if (job.want === 'summaries') return job.points.map(summaryOfStretches);
  const { text, fileName } = job;
  if (last?.text !== text) last = { text, reading: readReport(text) };
  const { reading } = last;
  if (job.want === 'outline') return outlineOf(withTitle(reading, fileName));
  // What is kept is not asked for again, and may be large.
  last = null;
  const { arrangement } = job;
  return withTitle(
    arrangement ? { ...reading, ...readArranged(text, arrangement, reading) } : reading,
    fileName,
  );
}

function summaryOfStretches(stretches: string[]): PointSummary {
  let end = 0;
  const blocks = stretches.map(({ length }) => ({ start: end, end: (end += length) }));
  return summaryOf(readPoint(stretches.join(''), { blocks }));
}
