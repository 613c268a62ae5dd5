/** The time of a show: which slides are its run, what is planned for each, and what a rehearsal proposes. Pure. */
import type { BriefingPlan, Slide } from '../model.ts';

/** A slide nobody says a word to still takes as long as so many characters. */
const bareSlide = 40;
const grid = 5;

/** The slides of the run: not hidden, and not after an end mark. */
export function runOf(slides: Slide[], overrides: BriefingPlan['overrides']): Slide[] {
  const ends = new Set(overrides.filter((one) => one.ends).map(({ key }) => key));
  const last = slides.findIndex(({ key }) => ends.has(key));
  return slides.slice(0, last < 0 ? slides.length : last + 1).filter(({ hidden }) => !hidden);
}

/**
 * Seconds planned for each slide of a run, by its key: its own where a person or a rehearsal set it, else
 * its share (by the length of its notes, which the
 * slides of one point have in common) of what is left of the budget. Without a budget nothing is planned
 * for the others.
 *
 * @param minutes the time budget, or null
 */
export function plannedSeconds(
  run: Pick<Slide, 'key' | 'notes' | 'parts'>[],
  overrides: BriefingPlan['overrides'],
  minutes: number | null,
): Map<string, number> {
  const own = new Map(overrides.flatMap(({ key, seconds }) => (seconds ? [[key, seconds] as const] : [])));
  const fixed = run.reduce((sum, { key }) => sum + (own.get(key) ?? 0), 0);
  const open = run.filter(({ key }) => !own.has(key));
  const weigh = ({ notes, parts }: Pick<Slide, 'notes' | 'parts'>): number =>
    bareSlide + notes.length / parts;
  const weight = open.reduce((sum, slide) => sum + weigh(slide), 0);
  const left = minutes === null ? null : Math.max(0, minutes * 60 - fixed);
  return new Map(
    run.flatMap((slide) => {
      const seconds = own.get(slide.key) ?? (left === null ? null : (left * weigh(slide)) / weight);
      return seconds === null ? [] : [[slide.key, seconds] as const];
    }),
  );
}

/** A time budget made of what a rehearsal took. */
export interface BudgetProposal {
  minutes: number;
  /** By the slide's key; only slides that were rehearsed. */
  seconds: Record<string, number>;
}

/**
 * What a rehearsal proposes: for each slide its time to the nearest five seconds, in all whole minutes and
 * never fewer than it took. Slides of the run that were not rehearsed count as they were planned.
 *
 * @param taken milliseconds by the slide's key
 */
export function proposedBudget(
  taken: ReadonlyMap<string, number>,
  planned: ReadonlyMap<string, number>,
): BudgetProposal {
  const seconds = Object.fromEntries(
    [...taken].map(([key, ms]) => [key, Math.max(grid, Math.round(ms / 1_000 / grid) * grid)]),
  );
  const rehearsed = Object.values(seconds).reduce((sum, one) => sum + one, 0);
  const others = [...planned].reduce((sum, [key, one]) => sum + (taken.has(key) ? 0 : one), 0);
  return { minutes: Math.max(1, Math.ceil((rehearsed + others) / 60)), seconds };
}
