import { z } from 'zod';
import { aspects, themes, type Aspect, type Briefing, type Theme } from '../briefing/model.ts';
import { call } from './door.ts';
import { briefingId, showId } from './ids.ts';
import type { Stroke } from './ink.ts';
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
  /** The show whose ink lies on the slides. */
  ink: showId.optional(),
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
  /** What is drawn on the slides, by their keys. */
  ink: Record<string, Stroke[]>;
  /** ISO date for the footer. */
  date: string;
}

/** How many strokes lie on a slide, and how many have no slide to lie on. */
export interface InkTold {
  placed: number;
  lost: number;
}

export interface ExportedFile {
  path: string;
  bytes: number;
  pages: number;
  milliseconds: number;
  /** Where there was ink to lie on the slides. */
  ink?: InkTold;
}

/** How far a PDF is: pages laid out of all there are, then printing, then writing. */
export interface OutputProgress {
  phase: 'layout' | 'print' | 'write';
  done: number;
  total: number;
}

/** A line of the PDF's table of contents. */
export const bookmark = z.object({
  title: z.string().max(500),
  /** 0-based. */
  page: z.number().int().nonnegative(),
  /** 0: a keyword, 1: a section or a talking point under it, 2: a talking point under a section. */
  level: z.number().int().min(0).max(2),
});
export type Bookmark = z.infer<typeof bookmark>;

const laidOut = z.object({
  pages: z.number().int().nonnegative(),
  bookmarks: z.array(bookmark).max(20_000).default([]),
  error: z.string().optional(),
});
/** What the print window made of its job. */
export type LaidOut = z.output<typeof laidOut>;

/** Making PDFs. */
export const output = {
  /** Asks where to save, makes the PDF with progress events; null when the person cancelled. */
  export: call<ExportedFile | null>()('desktop', z.object({ briefingId, options: outputOptions })),
  cancel: call<void>()('desktop', z.undefined()),
  /** For the print window: what to lay out. */
  job: call<PrintJob>()('desktop', z.undefined()),
  /** For the print window: how many of its pages are laid out. */
  progress: call<void>()('desktop', z.object({ done: z.number().int(), total: z.number().int() })),
  /** For the print window: laid out and painted (or failed). */
  ready: call<void>()('desktop', laidOut),
  /** Shows a file that was exported by this program in the system's file manager. */
  reveal: call<void>()('desktop', z.object({ path: z.string().max(4000) })),
};
