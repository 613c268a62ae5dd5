/** Shows as the library keeps them: where one stands while it runs, and what happened in it. */
import { z } from 'zod';
import type { BriefingId, ShowId, Slide } from '../briefing/model.ts';
import { call } from './door.ts';
import { briefingId, showId } from './ids.ts';
import { showModes, timing, zoom, type AnswerOnAir } from './show-state.ts';

/** Hours after which a show that was cut short is no longer offered to go on. */
export const resumableHours = 6;

const key = z.string().min(1).max(200);
const milliseconds = z.number().int().nonnegative();
const number = z.number().int().positive();
const keys = z.array(key).max(5_000);
/** A slide as it was built; only the program itself keeps one. */
const slide = z.custom<Slide>((value) => typeof value === 'object' && value !== null && 'layout' in value);
const answer: z.ZodType<AnswerOnAir> = z.object({
  slide,
  question: z.string().max(200),
  under: zoom.nullable(),
});
const mark = z.object({ key, elapsed: milliseconds });
/** Strokes as the tools drew them. */
const strokes = z.array(z.unknown());

// What has a default was not kept from the beginning.
const air = z.object({
  key,
  step: number,
  ended: z.boolean(),
  zoom: zoom.nullable().default(null),
  inkShown: z.boolean().default(true),
  answer: answer.nullable().default(null),
});
export type KeptAir = z.infer<typeof air>;

/** Where a show stands, told by its slides' keys: those survive an edit. */
export const showPlace = air.extend({
  /** The slide's number when this was kept. */
  slide: number,
  mode: z.enum(showModes),
  /** With what is drawn on what the audience has before it; behind it more may have been. */
  frozen: air.extend({ ink: strokes.default([]) }).nullable(),
  skipped: keys,
  included: keys.default([]),
  preview: key.nullable().default(null),
  cameFrom: key.nullable().default(null),
  timing,
  plannedFrom: mark.default({ key: '?', elapsed: 0 }),
  beforeLess: z.object({ timing, plannedFrom: mark, skipped: keys }).nullable().default(null),
  /** When the slide was come to, as `elapsed`. */
  slideSince: milliseconds.default(0),
  elapsed: milliseconds,
  paused: z.boolean(),
  front: z.enum(['audience', 'presenter']),
  windowed: z.boolean(),
});
export type ShowPlace = z.infer<typeof showPlace>;

const visit = z.object({
  /** null: past the last slide. */
  key: key.nullable(),
  /** Time of the show when the slide came, and how long it stayed; pauses left out. */
  at: milliseconds,
  ms: milliseconds,
});

const asked = z.object({
  at: milliseconds,
  /** The slide that stood there. */
  key: key.nullable(),
  /** What was typed; '' when nothing was. */
  question: z.string().max(200),
  /** The title of what was shown for it. */
  shown: z.string().max(1_000),
});

/** What happened in a show. */
export const showLog = z.object({
  visits: z.array(visit),
  questions: z.array(asked),
  /** Number and title of each slide that was visited, as they were then. */
  slides: z.record(key, z.object({ number, title: z.string() })),
  /** By the slide's key. */
  ink: z.record(key, strokes),
});
export type ShowLog = z.infer<typeof showLog>;

export interface ShowSummary {
  id: ShowId;
  briefingId: BriefingId;
  rehearsal: boolean;
  /** ISO. */
  begunAt: string;
  /** ISO; null: it runs, or was cut short. */
  endedAt: string | null;
  /** False: it goes when the next show begins. */
  kept: boolean;
  /** How long it ran, pauses left out. */
  milliseconds: number;
  /** How many different slides were seen. */
  slides: number;
  questions: number;
}
export interface ShowRecord extends ShowSummary {
  log: ShowLog;
  place: ShowPlace;
}

/** Past shows and the one that was cut short. Not a part of undo: what was shown was shown. */
export const shows = {
  /** The shows of a briefing, the youngest first. */
  list: call<ShowSummary[]>()('library', z.object({ briefingId })),
  get: call<ShowRecord>()('library', z.object({ id: showId })),
  /** The last show, when it was cut short within the last hours (`resumableHours`). */
  unfinished: call<ShowRecord | null>()('library', z.undefined()),
  /** Keeps its log with the briefing. */
  keep: call<void>()('library', z.object({ id: showId })),
  /** Forgets it. */
  drop: call<void>()('library', z.object({ id: showId })),
  /** Asks where to, and writes its log as a table; null when the person cancelled. */
  export: call<{ path: string } | null>()('desktop', z.object({ id: showId })),
  /** For the desktop alone, as are the next two: a show begins. */
  begin: call<ShowId>()(
    'desktop',
    z.object({ briefingId, rehearsal: z.boolean(), place: showPlace, log: showLog }),
  ),
  save: call<void>()('desktop', z.object({ id: showId, place: showPlace, log: showLog })),
  end: call<void>()('desktop', z.object({ id: showId, place: showPlace, log: showLog })),
};
