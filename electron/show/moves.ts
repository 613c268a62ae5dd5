/** Walking through a deck: steps, slides, jumps, and the slides kept as back-up. Pure. */
import type { ShowState } from '../../api/show-state.ts';
import type { DeckSlide } from '../../api/show.ts';

/** What walking needs to know of the deck: the run first, then the back-up slides. */
export interface Way {
  deck: Pick<DeckSlide, 'steps' | 'after'>[];
}

const at = ({ deck }: Way, slide: number): Way['deck'][number] =>
  deck[slide - 1] ?? { steps: 1, after: null };

/** On another slide nothing is left of what was done to the one before. */
const arrived = (state: ShowState, slide: number, step: number): ShowState => ({
  ...state,
  slide,
  step,
  ended: false,
  zoom: null,
});

/** Back on the slide; a spot of the answer seen larger was the answer's. */
export const withoutAnswer = (state: ShowState): ShowState => ({ ...state, answer: null, zoom: null });

/** The next step or slide; skipped ones are passed over. An answer on the air is taken off first. */
export function forward(state: ShowState, way: Way, by: 'step' | 'slide'): ShowState {
  if (state.answer) return withoutAnswer(state);
  const here = at(way, state.slide);
  if (by === 'step' && state.step < here.steps) return { ...state, step: state.step + 1, zoom: null };
  for (let next = (here.after ?? state.slide) + 1; next <= state.slides; next++) {
    if (!state.skipped.includes(next)) return arrived(state, next, 1);
  }
  return { ...state, ended: true, zoom: null };
}

/** The step or slide before, which is seen whole. */
export function backward(state: ShowState, way: Way, by: 'step' | 'slide'): ShowState {
  if (state.answer) return withoutAnswer(state);
  if (state.ended) return { ...state, ended: false };
  if (by === 'step' && state.step > 1) return { ...state, step: state.step - 1, zoom: null };
  const { after } = at(way, state.slide);
  for (let previous = after ?? state.slide - 1; previous >= 1; previous--) {
    if (!state.skipped.includes(previous)) return arrived(state, previous, at(way, previous).steps);
  }
  return { ...state, zoom: null };
}

/** To a slide there is; a number there is no slide for moves nothing in front of an audience. */
export function jump(state: ShowState, slide: number | undefined, { deck }: Way): ShowState {
  if (slide === undefined || slide < 1 || slide > deck.length) return state;
  if (slide === state.slide) return { ...(state.answer ? withoutAnswer(state) : state), ended: false };
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
