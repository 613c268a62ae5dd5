import { z } from 'zod';
import type { BriefingHead, Report, ReportHead, ReportId, SourceTable } from '../briefing/model.ts';
import type { Arrangement } from '../briefing/review/arrangement.ts';
import { isReportDate } from '../briefing/review/date.ts';
import type { Outline, PointSummary } from '../briefing/review/outline.ts';
import { call } from './door.ts';
import { LecternError } from './errors.ts';
import { keywordId, pointId, reportId } from './ids.ts';

/** The largest text the library reads, in bytes of UTF-8. */
export const maxTextBytes = 50 * 1024 * 1024;

/** The longest text that is read as a report, in UTF-16 units: some 2,500 printed pages, a few seconds of work. */
const maxTextLength = 2_000_000;

/**
 * Refuses a text for which nobody could wait.
 *
 * @throws LecternError file-too-long
 */
export function refuseLong(file: string, { length }: string): void {
  if (length <= maxTextLength) return;
  const [size = '', limit = ''] = [length, maxTextLength].map((count) => count.toLocaleString('en'));
  throw new LecternError('file-too-long', { file, size, limit });
}

/** What an import brought in: the report and the briefings made for it (the whole one first). */
export interface Imported {
  report: ReportHead;
  briefings: BriefingHead[];
}

/** A text that was read and not kept. */
export interface TextRead extends Outline {
  /** The title under which the same text is kept already, or null. */
  known: string | null;
}

const span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() });
const words = z.string().max(1_000);
export const arrangement: z.ZodType<Arrangement> = z.object({
  title: words,
  kicker: words,
  subtitle: words,
  byline: words,
  date: z.string().refine(isReportDate, 'YYYY-MM-DD or YYYY-MM'),
  source: words,
  region: words,
  year: z.number().int().min(0).max(9_999).nullable(),
  intro: z.array(span),
  keywords: z.array(
    z.object({
      id: keywordId.nullable(),
      name: words.min(1),
      heading: words,
      phrase: words,
      tagline: words,
      points: z.array(
        z.object({
          id: pointId.nullable(),
          blocks: z.array(span).min(1),
          section: z.object({ text: words, source: span }).nullable().default(null),
        }),
      ),
    }),
  ),
  skipped: z.array(span),
});
export const text = z.string().max(maxTextBytes);
/** The tables that a text tells, as they were drawn. */
export const tables: z.ZodType<SourceTable[]> = z.array(
  z.object({
    note: words,
    heads: z.array(z.array(text)),
    rows: z.array(
      z.object({
        source: span,
        cells: z.array(z.object({ text, source: span.nullable(), isLabel: z.boolean() })),
      }),
    ),
  }),
);
export const fileName = z.string().max(1_000);

export interface RearrangeIn {
  id: ReportId;
  arrangement: Arrangement;
  /** Another text for the report; missing: the one it has. */
  text?: string | undefined;
  tables?: SourceTable[] | undefined;
  fileName?: string | undefined;
}

export const samples = ['hengyang-2020.zh.txt', 'city-2020.en.txt'] as const;

/** Reports: bringing them in, listing and opening them. */
export const reports = {
  list: call<ReportHead[]>()('library', z.undefined()),
  get: call<Report>()('library', z.object({ id: reportId })),
  /** Reads a text without keeping it, for a person to look at first. */
  read: call<TextRead>()('library', z.object({ fileName, text })),
  /** Points as a list shows them, each given as the stretches of its source. */
  summarize: call<PointSummary[]>()(
    'library',
    z.object({ points: z.array(z.array(text).min(1)).max(100_000) }),
  ),
  /** Stops every reading of a text, whichever call began it; that call fails with `cancelled`. */
  cancel: call<void>()('desktop', z.undefined()),
  /**
   * Reads a text and keeps it, with its briefings, in one transaction. `fileName` is '' for pasted text.
   * The same text is not kept twice unless `again` says so. An arrangement takes the place of the
   * structure that was read.
   */
  importText: call<Imported>()(
    'library',
    z.object({
      fileName,
      text,
      tables: tables.optional(),
      again: z.boolean().optional(),
      arrangement: arrangement.optional(),
    }),
  ),
  /** Arranges a kept report anew, perhaps on another text; what a person typed goes on. */
  rearrange: call<void>()(
    'library',
    z.object({
      id: reportId,
      arrangement,
      text: text.optional(),
      tables: tables.optional(),
      fileName: fileName.optional(),
    }),
  ),
  remove: call<void>()('library', z.object({ id: reportId })),
  importSample: call<Imported>()('desktop', z.object({ sample: z.enum(samples) })),
};
