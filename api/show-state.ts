/** A running show: what there is to know of it, and what can be asked of it. */
import { z } from 'zod';
import type { Slide } from '../briefing/model.ts';
import { answerOf } from './answers.ts';
import { penColours, type PenColour } from './ink.ts';

export const showModes = ['live', 'black', 'white'] as const;
/** What the audience sees: the slide, or a plain screen that holds until it is lifted. */
export type ShowMode = (typeof showModes)[number];

export const tools = ['arrow', 'laser', 'pen', 'highlighter', 'eraser', 'spotlight', 'zoom'] as const;
/** What the pointer does on the slide. */
export type Tool = (typeof tools)[number];

export const panels = [
  'help',
  'overview',
  'goto',
  'answers',
  'edit-notes',
  'less-time',
  'timer',
  'displays',
] as const;
/** What is open over the presenter's window, one at a time; `edit-notes`: they are being typed. */
export type Panel = (typeof panels)[number];

const share = z.number().min(0).max(1);
/** How much larger a spot is seen. */
export const zoomScale = { least: 1.25, usual: 2.5, most: 8 } as const;
export const zoom = z.object({
  x: share,
  y: share,
  scale: z.number().min(zoomScale.least).max(zoomScale.most),
});
/** A spot of the slide seen larger: its middle, in shares of width and height. */
export type Zoom = z.infer<typeof zoom>;

export const timing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('up') }),
  z.object({ kind: z.literal('down'), minutes: z.number().positive().max(600) }),
  /** Epoch milliseconds. */
  z.object({ kind: z.literal('until'), at: z.number().int().positive() }),
]);
/** How long the show may take: as long as it does, so many minutes, or until an hour. */
export type Timing = z.infer<typeof timing>;

const picture = z.object({
  brightness: z.number().min(0.5).max(2),
  contrast: z.number().min(0.5).max(2),
  invert: z.boolean(),
});
/** What a bad projector needs: 1 is as it is. */
export type Picture = z.infer<typeof picture>;

/** A remembered picture, or null when there is none or it cannot be understood. */
export function pictureFrom(remembered: string | undefined): Picture | null {
  if (remembered === undefined) return null;
  try {
    return picture.parse(JSON.parse(remembered));
  } catch {
    // Written by hand or by a version to come: the picture stays as it is.
    return null;
  }
}

/** A slide put on the air in between: an answer, or a figure or a chart of a slide alone. */
export interface AnswerOnAir {
  slide: Slide;
  /** What was asked; '' where something on the slide was only made larger. */
  question: string;
  /** How the slide under it is looked at, once it is taken off. */
  under: Zoom | null;
}

/** What stands on the audience's screen under any cover: a step of a slide, and how it is looked at. */
export interface Air {
  /** 1-based place in the deck. */
  slide: number;
  /** 1-based; how many bullets are seen where they come one by one. */
  step: number;
  /** Past the last slide. */
  ended: boolean;
  /** Of the answer, while there is one, else of the slide. */
  zoom: Zoom | null;
  inkShown: boolean;
  answer: AnswerOnAir | null;
}

/** A place of the show in slides and in time: elapsed milliseconds, pauses left out. */
export interface Mark {
  slide: number;
  elapsed: number;
}

/** Everything a running show is; it lives in the main process, windows only draw it. */
export interface ShowState extends Air {
  /** Slides of the run; those of the deck after them are back-up, shown when asked for. */
  slides: number;
  mode: ShowMode;
  /** What the audience goes on seeing while the presenter moves on privately. */
  frozen: Air | null;
  /** Questions whose answers were on the air, the latest first. */
  asked: string[];
  /** Slides that the next key passes over, ascending. */
  skipped: number[];
  /** Back-up slides that walking meets after all, where they belong; ascending. */
  included: number[];
  /** What the presenter looks at in private beside the show; null: whatever comes next. */
  preview: number | null;
  panel: Panel | null;
  tool: Tool;
  pen: PenColour;
  /** Digits typed for a jump, '' when none. */
  digits: string;
  /** True after a first Escape: a second one ends the show. */
  leaving: boolean;
  /** On one display: the panel that was asked for; asked for again it opens, for everybody to see. */
  asking: Panel | null;
  /** Both windows are seen at once (two displays, or windowed); false: they take turns on one. */
  twoWindows: boolean;
  /** Which window has the one display. */
  front: 'audience' | 'presenter';
  /** The presenter's window came to the front for a panel, and goes behind again with it. */
  turned: boolean;
  /** Where a jump started: where "back" leads; null before any jump. */
  cameFrom: number | null;
  timing: Timing;
  /** Where the time budget was last set: what is behind that slide is not asked about again. */
  plannedFrom: Mark;
  /** The budget before slides were skipped to save time: what undoing that puts back. */
  beforeLess: { timing: Timing; plannedFrom: Mark; skipped: number[] } | null;
  /** Milliseconds of the show (pauses left out) when this slide was come to. */
  slideSince: number;
  picture: Picture;
  /** Speaker notes, in CSS pixels. */
  notesSize: number;
  /** Milliseconds of the main process's own clock, which no change of the system's time moves. */
  now: number;
  /** When the clock was last started (as `now`), null while paused. */
  runningSince: number | null;
  /** Milliseconds counted before that. */
  elapsedBefore: number;
}

/** Milliseconds of the show until `now` (the main process's clock), pauses left out. */
export const elapsedOf = (
  { runningSince, elapsedBefore }: Pick<ShowState, 'runningSince' | 'elapsedBefore'>,
  now: number,
): number => elapsedBefore + (runningSince === null ? 0 : now - runningSince);

/** Every word `data-state` may say, the one that covers the others first. */
export type StateName = 'answer' | 'black' | 'white' | 'zoom' | 'frozen' | 'overview' | 'end' | 'live';

/**
 * The one word for what a show is doing; both windows carry it as `data-state`. Only the overview is named of
 * the panels: less time shows slides as well, but to mark them and not to go to one.
 */
export function stateName(state: ShowState): StateName {
  if (state.answer) return 'answer';
  if (state.mode !== 'live') return state.mode;
  // Behind a frozen screen a spot is looked at in private.
  if ((state.frozen ?? state).zoom) return 'zoom';
  if (state.frozen) return 'frozen';
  if (state.panel === 'overview') return 'overview';
  return state.ended ? 'end' : 'live';
}

export const showActions = [
  'next',
  'previous',
  'next-slide',
  'previous-slide',
  'first',
  'last',
  'enter',
  'next-keyword',
  'previous-keyword',
  'back',
  'next-hidden',
  'preview-next',
  'preview-previous',
  'preview-leave',
  'black',
  'white',
  'freeze',
  'escape',
  'leave',
  'stay',
  'end',
  'switch',
  'swap',
  'reopen',
  ...panels,
  ...tools,
  'ink-clear',
  'ink-toggle',
  'ink-undo',
  'ink-redo',
  'timer-pause',
  'timer-reset',
  'notes-larger',
  'notes-smaller',
  'unskip',
  'toolbar',
] as const;
export type ShowActionName = (typeof showActions)[number];

const slideNumber = z.number().int().positive();
/** What fingers ask of a show. */
export const showAction = z.union([
  z.object({ name: z.enum(showActions) }),
  z.object({ name: z.literal('digit'), digit: z.number().int().min(0).max(9) }),
  z.object({ name: z.literal('jump'), slide: slideNumber }),
  z.object({ name: z.literal('zoom-to'), zoom }),
  /** Takes up the pen with this colour. */
  z.object({ name: z.literal('pen-colour'), colour: z.enum(penColours) }),
  /** Looks at a slide in private. */
  z.object({ name: z.literal('preview'), slide: slideNumber }),
  /** Passes over these slides and no others; `minutes`: and that many are left from now on. */
  z.object({
    name: z.literal('skip'),
    slides: z.array(slideNumber).max(5_000),
    minutes: z.number().positive().max(600).optional(),
  }),
  /** Lets walking meet these back-up slides and no others. */
  z.object({ name: z.literal('include'), slides: z.array(slideNumber).max(5_000) }),
  z.object({ name: z.literal('set-timing'), timing }),
  z.object({ name: z.literal('set-picture'), picture }),
  /** Puts one figure or one talking point on the air; `question` is what was asked for it, '' when nothing. */
  z.object({
    name: z.literal('answer'),
    of: answerOf,
    question: z.string().max(200).default(''),
  }),
  /** Puts the chart of the current slide on the air alone. */
  z.object({ name: z.literal('enlarge') }),
  z.object({ name: z.literal('use-display'), role: z.enum(['audience', 'presenter']), display: z.number() }),
]);
export type ShowAction = z.infer<typeof showAction>;
/** What is sent; fields with a default may be left out. */
export type ShowActionInput = z.input<typeof showAction>;
