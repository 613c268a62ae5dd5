/** Walking through a deck: steps, slides, jumps, and the slides kept as back-up. Pure. */
import type { ShowState } from '../../api/show-state.ts';
import { following, preceding, walkingOrder, type Way } from '../../api/show-walk.ts';
import type { Slide } from '../../briefing/model.ts';

/** Questions that are offered again. */
const mostAsked = 20;

const at = ({ deck }: Way, slide: number): Way['deck'][number] =>
  deck[slide - 1] ?? { steps: 1, after: null };

/** On another slide nothing is left of what was done to the one before. */
const arrived = (state: ShowState, slide: number, step: number): ShowState => ({
  ...state,
  slide,
  step,
  ended: false,
  zoom: null,
  preview: null,
});

/** Questions, the latest first, as they are offered again; '' is none. */
export const latest = (questions: string[]): string[] =>
  [...new Set(questions)].filter((question) => question !== '').slice(0, mostAsked);

/** With a slide put on the air in between; what is under it waits as it is. */
export function withAnswer(state: ShowState, slide: Slide, question: string): ShowState {
  const under = state.answer ? state.answer.under : state.zoom;
  return {
    ...state,
    answer: { slide, question, under },
    zoom: null,
    asked: latest([question, ...state.asked]),
  };
}

/** Back on the slide exactly as it was; a spot of the answer seen larger was the answer's. */
export const withoutAnswer = (state: ShowState): ShowState =>
  state.answer ? { ...state, answer: null, zoom: state.answer.under } : state;

/** The next step or slide; skipped ones are passed over. An answer on the air is taken off first. */
export function forward(state: ShowState, way: Way, by: 'step' | 'slide'): ShowState {
  if (state.answer) return withoutAnswer(state);
  const here = at(way, state.slide);
  if (by === 'step' && state.step < here.steps) return { ...state, step: state.step + 1, zoom: null };
  const next = following(state, way);
  return next === null ? { ...state, ended: true, zoom: null } : arrived(state, next, 1);
}

/** The step or slide before, which is seen whole. */
export function backward(state: ShowState, way: Way, by: 'step' | 'slide'): ShowState {
  if (state.answer) return withoutAnswer(state);
  if (state.ended) return { ...state, ended: false };
  if (by === 'step' && state.step > 1) return { ...state, step: state.step - 1, zoom: null };
  const previous = preceding(state, way);
  return previous === null ? { ...state, zoom: null } : arrived(state, previous, at(way, previous).steps);
}

/** To a slide there is; a number there is no slide for moves nothing in front of an audience. */
export function jump(state: ShowState, slide: number | undefined, { deck }: Way): ShowState {
  if (slide === undefined || slide < 1 || slide > deck.length) return state;
  if (slide === state.slide) return { ...withoutAnswer(state), ended: false, preview: null };
  return { ...arrived(state, slide, 1), answer: null, cameFrom: state.slide };
}

/** The back-up slide that stands nearest after this one, then the next of them, round and round. */
export function nextHidden(state: ShowState, way: Way): ShowState {
  const first = state.slides + 1;
  if (way.deck.length < first) return state;
  if (state.slide >= first) return jump(state, state.slide < way.deck.length ? state.slide + 1 : first, way);
  const near = way.deck.findIndex(({ after }) => after !== null && after >= state.slide);
  return jump(state, near < 0 ? first : near + 1, way);
}

/** Looks at a slide in private: the one before or after what is looked at, else beside the one on the way. */
export function browse(state: ShowState, way: Way, by: 1 | -1): ShowState {
  const order = walkingOrder(way, state.slides);
  const next = order[order.indexOf(state.preview ?? state.slide) + by];
  return next === undefined ? state : { ...state, preview: next };
}
