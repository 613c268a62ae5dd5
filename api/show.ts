import { z } from 'zod';
import type { Aspect, Briefing, Theme } from '../briefing/model.ts';
import { call } from './door.ts';
import { briefingId } from './ids.ts';

export const showModes = ['live', 'black', 'white'] as const;
/** What the audience sees: the slide, or a plain screen that holds until it is lifted. */
export type ShowMode = (typeof showModes)[number];

/** Everything a running show is; it lives in the main process, windows only draw it. */
export interface ShowState {
  /** 1-based. */
  slide: number;
  slides: number;
  mode: ShowMode;
  /** Digits typed for a jump, '' when none. */
  digits: string;
  /** True after a first Escape: a second one ends the show. */
  leaving: boolean;
  /** Two windows at once (two displays, or windowed); false: one display, windows take turns. */
  twoWindows: boolean;
  /** Which window has the one display. */
  front: 'audience' | 'presenter';
  /** The key sheet is open. */
  help: boolean;
  /** Where a jump started: where "back" leads; null before any jump. */
  cameFrom: number | null;
  /** Epoch milliseconds when the clock was last started, null while paused. */
  runningSince: number | null;
  /** Milliseconds counted before that. */
  elapsedBefore: number;
}

export const showActions = [
  'next',
  'previous',
  'first',
  'last',
  'enter',
  'black',
  'white',
  'escape',
  'stay',
  'switch',
  'next-keyword',
  'previous-keyword',
  'back',
  'timer-pause',
  'timer-reset',
  'help',
  'end',
] as const;
export type ShowActionName = (typeof showActions)[number];
/** What fingers ask of a show. */
export const showAction = z.union([
  z.object({ name: z.enum(showActions) }),
  z.object({ name: z.literal('digit'), digit: z.number().int().min(0).max(9) }),
  z.object({ name: z.literal('jump'), slide: z.number().int().positive() }),
]);
export type ShowAction = z.infer<typeof showAction>;

/** What both windows draw from. `briefing` has no hidden slides in a show. */
export interface ShowDeck {
  briefing: Briefing;
  theme: Theme;
  aspect: Aspect;
}

const startShow = z.object({
  briefingId,
  /** 1-based, among the slides that are not hidden. */
  from: z.number().int().positive().default(1),
  /** Two ordinary windows instead of full screens. */
  windowed: z.boolean().default(false),
  /** Which window is in front where there is one display. */
  front: z.enum(['audience', 'presenter']).default('audience'),
});
export type StartShow = z.output<typeof startShow>;

/** The show: starting it, driving it, drawing it. */
export const show = {
  /** Opens its windows; while a show runs it brings that one to the front instead. */
  start: call<void>()('desktop', startShow),
  act: call<void>()('desktop', showAction),
  state: call<ShowState>()('desktop', z.undefined()),
  deck: call<ShowDeck>()('desktop', z.undefined()),
};
