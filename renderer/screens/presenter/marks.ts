/** What is marked in a grid of slides. Pure. */

/** skipped: passed over in the run. included: a back-up slide taken into it. */
export type Mark = 'plain' | 'skipped' | 'included';

/** A list of slides with one of them put in, or taken out when it was there. */
export const toggled = (slides: readonly number[], slide: number): number[] =>
  slides.includes(slide) ? slides.filter((other) => other !== slide) : [...slides, slide];
