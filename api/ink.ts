/** Pointing at a slide and drawing on it. Places are shares of its width and height: windows of any size agree. */
import { z } from 'zod';

export const penColours = ['seal', 'ink', 'blue'] as const;
/** What a pen writes with: colours of the theme. */
export type PenColour = (typeof penColours)[number];

export const marks = ['pen', 'highlighter'] as const;
/** Tools that leave something on the slide. */
export type Mark = (typeof marks)[number];

/** How wide they write, and how far an eraser reaches from its middle, in slide units. */
export const inkWidths = { pen: 11, highlighter: 52, eraser: 28 } as const;
/** A longer stroke is drawn as several. */
export const longestStroke = 2_000;

const share = z.number().min(0).max(1);
const place = z.tuple([share, share]);
/** Across and down. */
export type Place = z.infer<typeof place>;

const inkPoint = z.tuple([share, share, share]);
/** Across, down, and how hard the pen was pressed: 0.5 where nothing can tell. */
export type InkPoint = z.infer<typeof inkPoint>;

const slideKey = z.string().min(1).max(300);
const looks = { mark: z.enum(marks), colour: z.enum(penColours) };
const newStroke = z.object({ ...looks, points: z.array(inkPoint).min(1).max(longestStroke) });
/** A stroke as it was drawn. */
export type NewStroke = z.infer<typeof newStroke>;
/** A stroke as it is kept; `id` is its own among all of a show. */
export const stroke = newStroke.extend({ id: z.number().int().positive() });
export type Stroke = z.infer<typeof stroke>;

/** A stroke on a slide. */
export const drawing = z.object({ key: slideKey, stroke: newStroke });
export type Drawing = z.infer<typeof drawing>;
/** Where an eraser went. */
export const erasing = z.object({ key: slideKey, path: z.array(place).min(1).max(500) });
export type Erasing = z.infer<typeof erasing>;

/** Bounds of the spotlight's radius, in shares of the slide's height. */
export const spotlightRadius = { least: 0.06, usual: 0.2, most: 0.6 } as const;

/** Where one window points; the other one hears of it, and nothing is kept. */
export const pointing = z.object({
  key: slideKey,
  /** Null: nowhere on the slide. */
  at: place.nullable(),
  radius: z.number().min(spotlightRadius.least).max(spotlightRadius.most),
  /** What was added to the stroke being drawn; `starts` with its first points. */
  drawn: z.object({ ...looks, starts: z.boolean(), points: z.array(inkPoint).max(longestStroke) }).nullable(),
});
export type Pointing = z.infer<typeof pointing>;

/** All that is drawn on one slide. */
export interface SlideInk {
  key: string;
  strokes: Stroke[];
}
