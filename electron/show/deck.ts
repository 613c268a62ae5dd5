/** A briefing as a show walks it: the run, then what is kept as back-up. Pure. */
import type { Air, Mark, ShowState } from '../../api/show-state.ts';
import type { DeckSlide, ShowDeck } from '../../api/show.ts';
import type { Briefing, BriefingPlan, Slide } from '../../briefing/model.ts';

/**
 * The deck of a built briefing. Hidden slides and those after an end mark are back-up: they stand
 * behind the run and know after which of its slides they belong.
 */
export function deckOf(plan: BriefingPlan, { slides, title, language }: Briefing): ShowDeck {
  const overrides = new Map(plan.overrides.map((override) => [override.key, override]));
  const run: DeckSlide[] = [];
  const backup: DeckSlide[] = [];
  let over = false;
  for (const slide of slides) {
    const kept = slide.hidden || over;
    const seconds = overrides.get(slide.key)?.seconds ?? null;
    const steps = plan.stepwise ? stepsOf(slide) : 1;
    if (kept) backup.push({ slide, steps, seconds, after: run.length });
    else run.push({ slide, steps, seconds, after: null });
    over ||= overrides.get(slide.key)?.ends === true;
  }
  const { reportId, theme, aspect, transition } = plan;
  return {
    briefingId: plan.id,
    title,
    reportId,
    language,
    slides: [...run, ...backup],
    run: run.length,
    theme,
    aspect,
    transition,
  };
}

/** The first bullet is there with the title; each other one takes a step. */
const stepsOf = (slide: Slide): number => ('bullets' in slide ? Math.max(1, slide.bullets.length) : 1);

/** 1-based slides of the run on which a keyword begins. */
export const keywordStarts = ({ slides, run }: ShowDeck): number[] =>
  slides.slice(0, run).flatMap(({ slide }, index) => (slide.layout === 'keyword' ? [index + 1] : []));

/** A state of one deck in another one, made of the edited briefing: every slide it names is found by its key. */
export function follow(state: ShowState, from: ShowDeck, to: ShowDeck): ShowState {
  const places = new Map(to.slides.map(({ slide }, index) => [slide.key, index + 1]));
  const placeOf = (number: number): number | undefined =>
    places.get(from.slides[number - 1]?.slide.key ?? '');
  const there = (air: Air): Air => {
    const slide = placeOf(air.slide) ?? Math.min(air.slide, to.slides.length);
    const step = Math.min(air.step, to.slides[slide - 1]?.steps ?? 1);
    const { ended, zoom, inkShown, answer } = air;
    return { slide, step, ended, zoom, inkShown, answer };
  };
  const mark = (from: Mark): Mark => ({ ...from, slide: placeOf(from.slide) ?? 1 });
  const inRun = (numbers: number[]): number[] =>
    numbers.flatMap((number) => placeOf(number) ?? []).filter((number) => number <= to.run);
  const { beforeLess } = state;
  return {
    ...state,
    ...there(state),
    slides: to.run,
    frozen: state.frozen && there(state.frozen),
    cameFrom: state.cameFrom === null ? null : (placeOf(state.cameFrom) ?? null),
    skipped: inRun(state.skipped),
    included: state.included.flatMap((number) => placeOf(number) ?? []).filter((number) => number > to.run),
    preview: state.preview === null ? null : (placeOf(state.preview) ?? null),
    plannedFrom: mark(state.plannedFrom),
    beforeLess: beforeLess && {
      ...beforeLess,
      plannedFrom: mark(beforeLess.plannedFrom),
      skipped: inRun(beforeLess.skipped),
    },
  };
}
