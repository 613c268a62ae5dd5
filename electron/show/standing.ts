/** A running show as the library keeps it, and back: slides by their keys, which survive an edit. Pure. */
import type { Air, ShowState } from '../../api/show-state.ts';
import type { ShowDeck } from '../../api/show.ts';
import type { ShowPlace } from '../../api/shows.ts';

/** Milliseconds of the show at a moment of the main process's clock. */
export const elapsedAt = ({ elapsedBefore, runningSince }: ShowState, now: number): number =>
  elapsedBefore + (runningSince === null ? 0 : Math.max(0, now - runningSince));

/** Where a show stands. */
export function placeOf(state: ShowState, deck: ShowDeck, windowed: boolean, now: number): ShowPlace {
  const keyOf = (slide: number): string => deck.slides[slide - 1]?.slide.key ?? '?';
  const air = ({ slide, step, ended }: Air) => ({ key: keyOf(slide), step, ended });
  return {
    ...air(state),
    slide: state.slide,
    mode: state.mode,
    frozen: state.frozen && air(state.frozen),
    skipped: state.skipped.map(keyOf),
    timing: state.timing,
    elapsed: Math.round(elapsedAt(state, now)),
    paused: state.runningSince === null,
    front: state.front,
    windowed,
  };
}

/** What of a place holds in a deck that may have been edited since: a slide that is gone leads to its neighbour. */
export function stateFrom(place: ShowPlace, deck: ShowDeck, now: number): Partial<ShowState> {
  const numbers = new Map(deck.slides.map(({ slide }, index) => [slide.key, index + 1]));
  const there = ({ key, step, ended }: Pick<ShowPlace, 'key' | 'step' | 'ended'>): Air => {
    const slide = numbers.get(key) ?? Math.min(place.slide, deck.slides.length);
    const shown = Math.min(step, deck.slides[slide - 1]?.steps ?? 1);
    return { slide, step: shown, ended, zoom: null, inkShown: true };
  };
  return {
    ...there(place),
    mode: place.mode,
    frozen: place.frozen && there(place.frozen),
    skipped: place.skipped.flatMap((key) => numbers.get(key) ?? []).filter((number) => number <= deck.run),
    timing: place.timing,
    elapsedBefore: place.elapsed,
    runningSince: place.paused ? null : now,
  };
}
