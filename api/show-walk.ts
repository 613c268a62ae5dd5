/** Where walking leads in a show: what the next key will do, and which slides it meets. Pure. */
import type { ShowState } from './show-state.ts';
import type { DeckSlide } from './show.ts';

/** What walking needs to know of the deck: the run first, then the back-up slides. */
export interface Way {
  deck: Pick<DeckSlide, 'steps' | 'after'>[];
}

type Walker = Pick<ShowState, 'slide' | 'slides' | 'skipped' | 'included'>;

/** The slide that walking on from this one meets: skipped ones are passed over, back-up ones only met when included. */
export function following({ slide, slides, skipped, included }: Walker, { deck }: Way): number | null {
  const here = deck[slide - 1]?.after ?? null;
  const keptAfter = (after: number, beyond: number): number | undefined =>
    included.find((number) => number > beyond && deck[number - 1]?.after === after);
  let place = here ?? slide;
  let kept = keptAfter(place, here === null ? 0 : slide);
  while (kept === undefined) {
    place++;
    if (place > slides) return null;
    if (!skipped.includes(place)) return place;
    kept = keptAfter(place, 0);
  }
  return kept;
}

/** The slide that walking back from this one meets. */
export function preceding({ slide, skipped, included }: Walker, { deck }: Way): number | null {
  const here = deck[slide - 1]?.after ?? null;
  let below = here === null ? Infinity : slide;
  for (let place = here ?? slide - 1; place >= 0; place--) {
    const kept = included.findLast((number) => number < below && deck[number - 1]?.after === place);
    if (kept !== undefined) return kept;
    if (place >= 1 && !skipped.includes(place)) return place;
    below = Infinity;
  }
  return null;
}

/** What the next key will do. */
export interface Upcoming {
  kind: 'uncover' | 'step' | 'slide' | 'end' | 'nothing';
  /** The slide and step that stand there after it. */
  slide: number;
  step: number;
  /** Slides of the run it passes over. */
  passed: number[];
}

/** What the next key will do: take an answer off, show one more bullet, turn the slide, or reach the end. */
export function upcoming(
  state: Walker & Pick<ShowState, 'step' | 'ended' | 'answer' | 'skipped'>,
  way: Way,
): Upcoming {
  const { slide, step } = state;
  const stays = { slide, step, passed: [] };
  if (state.answer) return { kind: 'uncover', ...stays };
  if (state.ended) return { kind: 'nothing', ...stays };
  const here = way.deck[slide - 1];
  if (step < (here?.steps ?? 1)) return { kind: 'step', slide, step: step + 1, passed: [] };
  const next = following(state, way);
  const from = here?.after ?? slide;
  const until = next === null ? state.slides + 1 : (way.deck[next - 1]?.after ?? next - 1) + 1;
  const passed = state.skipped.filter((number) => number > from && number < until);
  return next === null
    ? { kind: 'end', slide, step, passed }
    : { kind: 'slide', slide: next, step: 1, passed };
}

/** Every slide of the deck in the order of walking, those of the run and those kept as back-up behind them where they belong. */
export function walkingOrder({ deck }: Way, run: number): number[] {
  const place = (number: number): number => deck[number - 1]?.after ?? number;
  return deck
    .map((_, index) => index + 1)
    .sort((a, b) => place(a) - place(b) || Number(a > run) - Number(b > run) || a - b);
}
