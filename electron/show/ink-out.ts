/** The ink of a show on the slides of its briefing as that is now. Pure. */
import { stroke as strokeSchema, type Stroke } from '../../api/ink.ts';
import type { InkTold } from '../../api/output.ts';
import type { ShowLog } from '../../api/shows.ts';
import type { Briefing } from '../../briefing/model.ts';

export interface Inked {
  briefing: Briefing;
  /** Strokes by the slide's key. */
  ink: Record<string, Stroke[]>;
  told: InkTold;
}

/**
 * Finds every stroke's slide by its key. A hidden slide that was shown and drawn on is one of the pages;
 * answers, charts seen alone and slides that are gone have none, so strokes on them are only counted.
 */
export function withInk(briefing: Briefing, drawn: ShowLog['ink']): Inked {
  const keys = new Set(briefing.slides.map(({ key }) => key));
  const ink: Record<string, Stroke[]> = {};
  const told = { placed: 0, lost: 0 };
  for (const [key, kept] of Object.entries(drawn)) {
    const strokes = keys.has(key) ? kept.flatMap((one) => strokeSchema.safeParse(one).data ?? []) : [];
    // A show that was gone on with counts its strokes anew.
    if (strokes.length > 0) ink[key] = strokes.map((one, index) => ({ ...one, id: index + 1 }));
    told.placed += strokes.length;
    told.lost += kept.length - strokes.length;
  }
  const slides = briefing.slides.map((slide) =>
    slide.hidden && Object.hasOwn(ink, slide.key) ? { ...slide, hidden: false } : slide,
  );
  return { briefing: { ...briefing, slides }, ink, told };
}
