/** A running show as a value: what each action makes of it. Pure. */
import type { ShowAction, ShowMode, ShowState } from '../../api/show.ts';

/** What an action needs to know beside the state. */
export interface ShowContext {
  /** 1-based slides on which a keyword begins, ascending. */
  keywordStarts: number[];
  /** Epoch milliseconds. */
  now: number;
}

/** A show that has just begun, its clock running. */
export function initialShow(
  start: Pick<ShowState, 'slide' | 'slides' | 'twoWindows' | 'front'>,
  now: number,
): ShowState {
  return {
    ...start,
    mode: 'live',
    digits: '',
    leaving: false,
    help: false,
    cameFrom: null,
    runningSince: now,
    elapsedBefore: 0,
  };
}

/**
 * The state after an action; null when the show is over. Slides never run past an end, a black or
 * white screen holds until it is lifted, and only two Escapes in a row end a show.
 */
export function reduceShow(state: ShowState, action: ShowAction, context: ShowContext): ShowState | null {
  if (action.name === 'digit') {
    return { ...state, leaving: false, digits: `${state.digits}${action.digit}`.slice(-4) };
  }
  if (action.name === 'escape') return escape(state);
  if (action.name === 'end') return null;
  const { digits } = state;
  const calm = { ...state, digits: '', leaving: false };
  switch (action.name) {
    case 'next':
      return step(calm, 1);
    case 'previous':
      return step(calm, -1);
    case 'enter':
      return digits === '' ? step(calm, 1) : jump(calm, Number(digits));
    case 'jump':
      return jump(calm, action.slide);
    case 'first':
      return jump(calm, 1);
    case 'last':
      return jump(calm, calm.slides);
    case 'next-keyword':
      return jump(calm, context.keywordStarts.find((start) => start > calm.slide) ?? calm.slide);
    case 'previous-keyword':
      return jump(calm, context.keywordStarts.findLast((start) => start < calm.slide) ?? calm.slide);
    case 'back':
      return calm.cameFrom === null ? calm : jump(calm, calm.cameFrom);
    case 'black':
    case 'white':
      return cover(calm, action.name);
    case 'switch':
      return calm.twoWindows
        ? calm
        : { ...calm, front: calm.front === 'audience' ? 'presenter' : 'audience' };
    case 'help':
      return { ...calm, help: !calm.help };
    case 'timer-pause':
      return pause(calm, context.now);
    case 'timer-reset':
      return { ...calm, elapsedBefore: 0, runningSince: calm.runningSince === null ? null : context.now };
    case 'stay':
      return calm;
  }
}

function step(state: ShowState, by: 1 | -1): ShowState {
  return { ...state, slide: Math.min(state.slides, Math.max(1, state.slide + by)) };
}

/** To a slide there is; a number there is no slide for moves nothing in front of an audience. */
function jump(state: ShowState, slide: number): ShowState {
  if (slide < 1 || slide > state.slides || slide === state.slide) return state;
  return { ...state, slide, cameFrom: state.slide };
}

function cover(state: ShowState, mode: ShowMode): ShowState {
  return { ...state, mode: state.mode === mode ? 'live' : mode };
}

function pause(state: ShowState, now: number): ShowState {
  return state.runningSince === null
    ? { ...state, runningSince: now }
    : { ...state, runningSince: null, elapsedBefore: state.elapsedBefore + now - state.runningSince };
}

/** Leaves one special state at a time; from none it asks, and asked it ends. */
function escape(state: ShowState): ShowState | null {
  if (state.digits !== '') return { ...state, digits: '' };
  if (state.help) return { ...state, help: false };
  if (state.mode !== 'live') return { ...state, mode: 'live' };
  return state.leaving ? null : { ...state, leaving: true };
}
