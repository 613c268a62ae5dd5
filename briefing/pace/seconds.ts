/** How long a slide takes to say. */
import type { Slide } from '../model.ts';

/** A slide, and the seconds planned for it where somebody planned any. */
export interface PacedSlide {
  slide: Slide;
  seconds: number | null;
  /** For a back-up slide: the slide of the run after which it stands. */
  after: number | null;
}

/** What a careful speaker says in a minute. */
const hanPerMinute = 240;
const wordsPerMinute = 150;
/** A slide without a word is looked at for a while. */
const leastSeconds = 8;

/** Seconds that a text takes to be said: Chinese by its characters, everything else by its words. */
export function spokenSeconds(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,%'’-]*/gu)?.length ?? 0;
  return (han / hanPerMinute + words / wordsPerMinute) * 60;
}

/**
 * Seconds of a slide: what was planned, else what its notes take. The slides of one talking point
 * carry the same notes, which are said once.
 */
export function secondsOf({ slide, seconds }: Pick<PacedSlide, 'slide' | 'seconds'>): number {
  return seconds ?? Math.max(leastSeconds, spokenSeconds(slide.notes) / Math.max(1, slide.parts));
}
