import { z } from 'zod';
import { aspects, themes, type Aspect, type Briefing, type Theme } from '../briefing/model.ts';
import { call } from './door.ts';
import { briefingId } from './ids.ts';
import { papers, type Paper } from './settings.ts';

export const handoutCounts = [1, 2, 3, 4, 6, 9] as const;
export type HandoutCount = (typeof handoutCounts)[number];

/** What to make: slides, a handout with N slides to a page, or (perPage null) the reading handout. */
export const outputOptions = z.object({
  as: z.enum(['slides', 'handout']),
  perPage: z
    .union(handoutCounts.map((n) => z.literal(n)))
    .nullable()
    .optional(),
  theme: z.enum(themes).optional(),
  aspect: z.enum(aspects).optional(),
  paper: z.enum(papers).optional(),
});
export type OutputOptions = z.infer<typeof outputOptions>;

/** What the print window is asked to lay out: one PDF. */
export interface PrintJob {
  as: 'slides' | 'handout';
  perPage: HandoutCount | null;
  theme: Theme;
  aspect: Aspect;
  paper: Paper;
  briefing: Briefing;
  /** The reading handout is made from the plan: full texts with their figures. */
  plan: import('../briefing/model.ts').BriefingPlan;
  /** ISO date for the footer. */
  date: string;
}

export interface ExportedFile {
  path: string;
  bytes: number;
  pages: number;
  milliseconds: number;
}

/** Making PDFs. */
export const output = {
  /** Asks where to save, makes the PDF with progress events; null when the person cancelled. */
  export: call<ExportedFile | null>()('desktop', z.object({ briefingId, options: outputOptions })),
  cancel: call<void>()('desktop', z.undefined()),
  /** For the print window: what to lay out. */
  job: call<PrintJob>()('desktop', z.undefined()),
  /** For the print window: laid out and painted (or failed), with the number of pages made. */
  ready: call<void>()(
    'desktop',
    z.object({ pages: z.number().int().nonnegative(), error: z.string().optional() }),
  ),
  reveal: call<void>()('desktop', z.object({ path: z.string().max(4000) })),
};
