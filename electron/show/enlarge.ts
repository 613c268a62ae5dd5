/** One chart of a slide as a slide of its own. Pure. */
import type { Slide } from '../../briefing/model.ts';

/** The chart of this slide alone, drawn as large as it goes, with its values and its caption; null: it has none. */
export function chartAlone(slide: Slide): Slide | null {
  if (slide.layout !== 'chart' || slide.large) return null;
  return { ...slide, key: `${slide.key} alone`, large: true, part: 1, parts: 1, choices: ['chart'] };
}
