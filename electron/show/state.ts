/** A running show as a value: what each action makes of it. Pure. */
import {
  elapsedOf,
  panels,
  tools,
  type Mark,
  type Panel,
  type Picture,
  type ShowAction,
  type ShowMode,
  type ShowState,
  type Tool,
} from '../../api/show-state.ts';
import type { Way } from '../../api/show-walk.ts';
import type { Slide } from '../../briefing/model.ts';
import { backward, browse, forward, jump, nextHidden, withAnswer, withoutAnswer } from './moves.ts';

/** What an action needs to know beside the state. */
export interface ShowContext extends Way {
  /** 1-based slides of the run on which a keyword begins, ascending. */
  keywordStarts: number[];
  /** Milliseconds of a clock that only goes forward. */
  now: number;
  /** Nobody but the presenter is in the room. */
  rehearsal: boolean;
}

/** What windows ask, and what only the main process does. */
export type Happening = ShowAction | { name: 'on-air'; slide: Slide; question: string };

/** Sizes of the speaker notes, in CSS pixels. */
export const notesSizes = [18, 20, 22, 24, 28, 32, 36, 44];
const usualPicture: Picture = { brightness: 1, contrast: 1, invert: false };
const panelNames = new Set<string>(panels);
const toolNames = new Set<string>(tools);

/** A show that has just begun, its clock running. */
export function initialShow(
  start: Pick<ShowState, 'slide' | 'slides' | 'twoWindows' | 'front'> & Partial<ShowState>,
  now: number,
): ShowState {
  return {
    step: 1,
    ended: false,
    mode: 'live',
    frozen: null,
    asked: [],
    answer: null,
    zoom: null,
    skipped: [],
    included: [],
    preview: null,
    panel: null,
    tool: 'arrow',
    pen: 'seal',
    inkShown: true,
    digits: '',
    leaving: false,
    asking: null,
    turned: false,
    cameFrom: null,
    timing: { kind: 'up' },
    plannedFrom: { slide: start.slide, elapsed: 0 },
    beforeLess: null,
    slideSince: 0,
    picture: usualPicture,
    notesSize: 24,
    elapsedBefore: 0,
    ...start,
    now,
    runningSince: now,
  };
}

/** Words of the list that change nothing here: the stage and the ink listen to them. */
const elsewhere = new Set<string>([
  'swap',
  'reopen',
  'use-display',
  'ink-clear',
  'ink-undo',
  'ink-redo',
  'enlarge',
  'answer',
  'toolbar',
]);

/**
 * The state after an action; null when the show is over. Slides never run past an end, a black, white
 * or frozen screen holds until it is lifted, and only two Escapes in a row end a show.
 */
export function reduceShow(before: ShowState, action: Happening, context: ShowContext): ShowState | null {
  const after = reduced(before, action, context);
  if (!after || (after.slide === before.slide && after.ended === before.ended)) return after;
  return { ...after, slideSince: elapsedOf(after, context.now) };
}

function reduced(before: ShowState, action: Happening, context: ShowContext): ShowState | null {
  const state = { ...before, now: context.now };
  if (action.name === 'digit') {
    return { ...state, leaving: false, asking: null, digits: `${state.digits}${action.digit}`.slice(-4) };
  }
  if (action.name === 'escape') return escape(state);
  if (action.name === 'end') return null;
  const calm: ShowState = { ...state, digits: '', leaving: false, asking: null };
  if (elsewhere.has(action.name)) return calm;
  if (panelNames.has(action.name)) {
    const panel = action.name as Panel;
    const asks = wouldTurn(calm, panel) && !context.rehearsal && before.asking !== panel;
    return asks ? { ...calm, asking: panel } : toggledPanel(calm, panel);
  }
  if (toolNames.has(action.name)) return toggledTool(calm, action.name as Tool);
  const typed = action.name === 'enter' && state.digits !== '' ? Number(state.digits) : null;
  if (action.name === 'enter' && typed === null && calm.preview !== null)
    return jump(calm, calm.preview, context);
  if (typed === null) return change(calm, action, context);
  // Back-up slides have no number that stands anywhere: none is come upon by one.
  return jump(calm, typed <= state.slides ? typed : undefined, context);
}

function change(state: ShowState, action: Happening, context: ShowContext): ShowState {
  switch (action.name) {
    case 'next':
    case 'enter':
      return forward(state, context, 'step');
    case 'next-slide':
      return forward(state, context, 'slide');
    case 'previous':
      return backward(state, context, 'step');
    case 'previous-slide':
      return backward(state, context, 'slide');
    case 'jump':
      return jump(closed(state), action.slide, context);
    case 'first':
      return jump(state, 1, context);
    case 'last':
      return jump(state, state.slides, context);
    case 'next-keyword':
      return jump(
        state,
        context.keywordStarts.find((start) => start > state.slide),
        context,
      );
    case 'previous-keyword':
      return jump(
        state,
        context.keywordStarts.findLast((start) => start < state.slide),
        context,
      );
    case 'back':
      return jump(state, state.cameFrom ?? undefined, context);
    case 'next-hidden':
      return nextHidden(state, context);
    case 'preview-next':
      return browse(state, context, 1);
    case 'preview-previous':
      return browse(state, context, -1);
    case 'preview':
      return action.slide > context.deck.length ? state : { ...closed(state), preview: action.slide };
    case 'preview-leave':
      return { ...state, preview: null };
    case 'leave':
      return { ...state, leaving: true };
    case 'black':
    case 'white':
      return covered(state, action.name);
    case 'freeze':
      return frozen(state);
    case 'on-air':
      return withAnswer(closed(state), action.slide, action.question);
    case 'zoom-to':
      return { ...state, zoom: action.zoom, tool: 'arrow' };
    case 'pen-colour':
      return { ...state, pen: action.colour, tool: 'pen' };
    case 'skip':
      return skipping(state, action);
    case 'include':
      return { ...state, included: backUp(action.slides, state.slides, context.deck.length) };
    case 'unskip':
      return { ...state, skipped: [], ...state.beforeLess, beforeLess: null };
    case 'set-timing':
      return planned(closed(state), { timing: action.timing, plannedFrom: here(state) });
    case 'set-picture':
      return { ...state, picture: action.picture };
    case 'switch':
      return state.twoWindows
        ? state
        : { ...state, turned: false, front: state.front === 'audience' ? 'presenter' : 'audience' };
    case 'ink-toggle':
      return { ...state, inkShown: !state.inkShown };
    case 'notes-larger':
      return { ...state, notesSize: notesSizes.find((size) => size > state.notesSize) ?? state.notesSize };
    case 'notes-smaller':
      return {
        ...state,
        notesSize: notesSizes.findLast((size) => size < state.notesSize) ?? state.notesSize,
      };
    case 'timer-pause':
      return paused(state);
    case 'timer-reset':
      return {
        ...planned(state, { plannedFrom: { slide: state.slide, elapsed: 0 } }),
        elapsedBefore: 0,
        runningSince: state.runningSince === null ? null : state.now,
        slideSince: 0,
      };
    default:
      return state;
  }
}

const here = (state: ShowState): Mark => ({ slide: state.slide, elapsed: elapsedOf(state, state.now) });

/** The time budget, set anew: it stays so when the slides that were skipped to save time come back. */
const planned = (state: ShowState, plan: Partial<Pick<ShowState, 'timing' | 'plannedFrom'>>): ShowState => ({
  ...state,
  ...plan,
  beforeLess: state.beforeLess && { ...state.beforeLess, ...plan },
});

/** Slides marked one by one leave the time as it is; with minutes given both are undone together. */
function skipping(state: ShowState, { slides, minutes }: Extract<ShowAction, { name: 'skip' }>): ShowState {
  const skipped = inRun(slides, state.slides);
  if (minutes === undefined) {
    const { beforeLess } = state;
    const before = beforeLess && likewise(beforeLess.skipped, state.skipped, skipped);
    return { ...state, skipped, beforeLess: beforeLess && { ...beforeLess, skipped: before ?? [] } };
  }
  const { timing, plannedFrom, skipped: before } = state.beforeLess ?? state;
  const from = here(state);
  return {
    ...closed(state),
    skipped,
    timing: { kind: 'down', minutes: from.elapsed / 60_000 + minutes },
    plannedFrom: from,
    beforeLess: { timing, plannedFrom, skipped: before },
  };
}

/** Numbers to which is done what was done between two other lists: what a hand marked outlasts an undo. */
const likewise = (numbers: number[], from: number[], to: number[]): number[] =>
  [
    ...numbers.filter((number) => to.includes(number) || !from.includes(number)),
    ...to.filter((number) => !from.includes(number) && !numbers.includes(number)),
  ].sort((a, b) => a - b);

const backUp = (slides: number[], run: number, all: number): number[] =>
  [...new Set(slides.filter((slide) => slide > run && slide <= all))].sort((a, b) => a - b);

const inRun = (slides: number[], run: number): number[] =>
  [...new Set(slides.filter((slide) => slide <= run))].sort((a, b) => a - b);

/** Whether a panel needs the presenter's window where the audience's stands, on the one display. */
const wouldTurn = (state: ShowState, panel: Panel): boolean =>
  !state.twoWindows && state.front === 'audience' && panel !== 'help' && panel !== state.panel;

/**
 * A panel that needs the presenter's window brings it to the front of the one display. There the room reads
 * along, so that it is asked for twice: nothing comes before the audience by one key.
 */
function toggledPanel(state: ShowState, panel: Panel): ShowState {
  if (state.panel === panel) return closed(state);
  const turns = wouldTurn(state, panel);
  return { ...state, panel, turned: state.turned || turns, front: turns ? 'presenter' : state.front };
}

/** Without its panel, and with the window in front that was there before it. */
function closed(state: ShowState): ShowState {
  return { ...state, panel: null, turned: false, front: state.turned ? 'audience' : state.front };
}

/** Zoom has two ends: its key arms it, and pressed again it leaves the spot. */
function toggledTool(state: ShowState, tool: Tool): ShowState {
  if (tool === 'zoom' && state.zoom) return { ...state, zoom: null, tool: 'arrow' };
  return { ...state, tool: state.tool === tool ? 'arrow' : tool };
}

/** An answer gives way to a plain screen, and does not come back. */
function covered(state: ShowState, mode: ShowMode): ShowState {
  const same = state.mode === mode && !state.answer;
  return { ...withoutAnswer(state), mode: same ? 'live' : mode };
}

/** What the audience has before it stays there; from an answer the presenter goes back to the slide alone. */
function frozen(state: ShowState): ShowState {
  if (state.frozen) return { ...state, frozen: null };
  const { slide, step, ended, zoom, inkShown, answer } = state;
  return { ...withoutAnswer(state), frozen: { slide, step, ended, zoom, inkShown, answer } };
}

function paused(state: ShowState): ShowState {
  return state.runningSince === null
    ? { ...state, runningSince: state.now }
    : { ...state, runningSince: null, elapsedBefore: state.elapsedBefore + state.now - state.runningSince };
}

/** Leaves one special state at a time; from none it asks, and asked it ends. */
function escape(state: ShowState): ShowState | null {
  if (state.digits !== '') return { ...state, digits: '' };
  if (state.asking) return { ...state, asking: null };
  if (state.panel) return closed(state);
  if (state.zoom) return { ...state, zoom: null };
  if (state.answer) return withoutAnswer(state);
  if (state.preview !== null) return { ...state, preview: null };
  if (state.tool !== 'arrow') return { ...state, tool: 'arrow' };
  if (state.mode !== 'live') return { ...state, mode: 'live' };
  if (state.frozen) return { ...state, frozen: null };
  return state.leaving ? null : { ...state, leaving: true };
}
