/** Ahead or behind: what has passed beside what should have. Pure; every time in seconds. */
import { secondsOf, type PacedSlide } from './seconds.ts';

/** A deck as it is walked today: 1-based slides left out of the run, and back-up slides taken in. */
export interface Course {
  slides: PacedSlide[];
  /** How many of them are the run. */
  run: number;
  skipped: readonly number[];
  included: readonly number[];
}

/** Where the time that is there is shared out from, and how much there is of it in all. */
export interface Budget {
  total: number;
  from: { slide: number; elapsed: number };
}

/** What the budget says of one slide. */
export interface Pace {
  /** When it should be come to, and when it should be over. */
  start: number;
  end: number;
  /** How far behind the speaker is; below zero: ahead. 0 within the slide's own share. */
  behind: number;
}

/** Seconds of every slide of the deck as it is walked: 0 for those that walking does not meet. */
export function courseSeconds({ slides, run, skipped, included }: Course): number[] {
  const out = new Set(skipped);
  const kept = new Set(included);
  return slides.map((slide, index) => {
    const number = index + 1;
    return (number <= run ? !out.has(number) : kept.has(number)) ? secondsOf(slide) : 0;
  });
}

/**
 * How the speaker stands against a budget.
 *
 * @param seconds what `courseSeconds` gives for the deck
 * @param here 1-based slide; past the last one: the end
 * @param elapsed seconds since the show began, pauses left out
 */
export function paceOf(
  deck: Pick<PacedSlide, 'after'>[],
  seconds: readonly number[],
  { total, from }: Budget,
  here: number,
  elapsed: number,
): Pace {
  const before = (slide: number): number => secondsBefore(deck, seconds, slide);
  const planned = before(Infinity) - before(from.slide);
  const scale = planned > 0 ? Math.max(0, total - from.elapsed) / planned : 0;
  const at = (planned: number): number => from.elapsed + scale * Math.max(0, planned - before(from.slide));
  const past = here > deck.length;
  const start = past ? total : at(before(here));
  const end = past ? total : at(before(here) + (seconds[here - 1] ?? 0));
  const behind = elapsed < start ? elapsed - start : Math.max(0, elapsed - end);
  return { start, end, behind };
}

/** Seconds of the slides that are walked before this one. */
function secondsBefore(deck: Pick<PacedSlide, 'after'>[], seconds: readonly number[], slide: number): number {
  const place = deck[slide - 1]?.after ?? null;
  let sum = 0;
  deck.forEach(({ after }, index) => {
    const number = index + 1;
    const earlier =
      place === null
        ? (after ?? number) < slide && (after !== null || number < slide)
        : after === null
          ? number <= place
          : after < place || (after === place && number < slide);
    if (earlier) sum += seconds[index] ?? 0;
  });
  return sum;
}

/** Seconds that all slides after this one take. */
export const secondsAfter = (
  deck: Pick<PacedSlide, 'after'>[],
  seconds: readonly number[],
  slide: number,
): number =>
  secondsBefore(deck, seconds, Infinity) - secondsBefore(deck, seconds, slide) - (seconds[slide - 1] ?? 0);
