/** A running show as the library keeps it, and back: slides by their keys, which survive an edit. Pure. */
import type { Air, Mark, ShowState } from '../../api/show-state.ts';
import type { ShowDeck } from '../../api/show.ts';
import type { KeptAir, ShowPlace } from '../../api/shows.ts';

/** Milliseconds of the show at a moment of the main process's clock. */
export const elapsedAt = ({ elapsedBefore, runningSince }: ShowState, now: number): number =>
  elapsedBefore + (runningSince === null ? 0 : Math.max(0, now - runningSince));

const keyIn = (deck: ShowDeck, slide: number): string => deck.slides[slide - 1]?.slide.key ?? '?';

/** Key of what stands before those who see this: an answer, or the slide. */
export const keyOfAir = ({ answer, slide }: Air, deck: ShowDeck): string =>
  answer?.slide.key ?? keyIn(deck, slide);

/**
 * Where a show stands.
 *
 * @param held what is drawn on what a frozen screen holds
 */
export function placeOf(
  state: ShowState,
  deck: ShowDeck,
  { windowed, held, now }: { windowed: boolean; held: unknown[]; now: number },
): ShowPlace {
  const keyOf = (slide: number): string => keyIn(deck, slide);
  const air = ({ slide, step, ended, zoom, inkShown, answer }: Air): KeptAir => ({
    ...{ key: keyOf(slide), step, ended, zoom, inkShown, answer },
  });
  const mark = ({ slide, elapsed }: Mark) => ({ key: keyOf(slide), elapsed: Math.round(elapsed) });
  const { mode, frozen, skipped, included, preview, cameFrom, timing, plannedFrom, beforeLess, front } =
    state;
  return {
    ...air(state),
    slide: state.slide,
    mode,
    frozen: frozen && { ...air(frozen), ink: held },
    skipped: skipped.map(keyOf),
    included: included.map(keyOf),
    preview: preview === null ? null : keyOf(preview),
    cameFrom: cameFrom === null ? null : keyOf(cameFrom),
    timing,
    plannedFrom: mark(plannedFrom),
    beforeLess: beforeLess && {
      timing: beforeLess.timing,
      plannedFrom: mark(beforeLess.plannedFrom),
      skipped: beforeLess.skipped.map(keyOf),
    },
    slideSince: Math.round(state.slideSince),
    elapsed: Math.round(elapsedAt(state, now)),
    paused: state.runningSince === null,
    front,
    windowed,
  };
}

/** What of a place holds in a deck that may have been edited since: a slide that is gone leads to its neighbour. */
export function stateFrom(place: ShowPlace, deck: ShowDeck, now: number): Partial<ShowState> {
  const numbers = new Map(deck.slides.map(({ slide }, index) => [slide.key, index + 1]));
  const numbersOf = (keys: string[]): number[] =>
    keys.flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b);
  const inRun = (keys: string[]): number[] => numbersOf(keys).filter((number) => number <= deck.run);
  const numberOf = (key: string | null): number | null => (key === null ? null : (numbers.get(key) ?? null));
  const there = ({ key, step, ended, zoom, inkShown, answer }: KeptAir): Air => {
    const slide = numbers.get(key) ?? Math.min(place.slide, deck.slides.length);
    const shown = Math.min(step, deck.slides[slide - 1]?.steps ?? 1);
    return { slide, step: shown, ended, zoom, inkShown, answer };
  };
  const mark = ({ key, elapsed }: ShowPlace['plannedFrom']): Mark => ({
    slide: numbers.get(key) ?? 1,
    elapsed,
  });
  const { beforeLess } = place;
  return {
    ...there(place),
    mode: place.mode,
    frozen: place.frozen && there(place.frozen),
    skipped: inRun(place.skipped),
    included: numbersOf(place.included).filter((number) => number > deck.run),
    preview: numberOf(place.preview),
    cameFrom: numberOf(place.cameFrom),
    timing: place.timing,
    plannedFrom: mark(place.plannedFrom),
    beforeLess: beforeLess && {
      timing: beforeLess.timing,
      plannedFrom: mark(beforeLess.plannedFrom),
      skipped: inRun(beforeLess.skipped),
    },
    slideSince: place.slideSince,
    elapsedBefore: place.elapsed,
    runningSince: place.paused ? null : now,
  };
}
