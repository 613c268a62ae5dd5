/** What is known of the points of a draft, and what is still to be read. Pure. */
import { placesOf, type ArrangedPoint, type Arrangement } from '../briefing/review/arrangement.ts';
import type { Outline, PointSummary } from '../briefing/review/outline.ts';

/** By the places a point is made of. */
export type Summaries = ReadonlyMap<string, PointSummary>;

const pointsOf = ({ keywords }: Arrangement): ArrangedPoint[] => keywords.flatMap(({ points }) => points);

/** The points of an outline. */
export const summariesOf = ({ arrangement, points }: Outline): Summaries =>
  withRead(new Map(), pointsOf(arrangement).map(placesOf), points);

/** What is known, and what was read of these places. */
export const withRead = (known: Summaries, places: string[], read: PointSummary[]): Summaries =>
  new Map([
    ...known,
    ...places.flatMap((place, at): [string, PointSummary][] => (read[at] ? [[place, read[at]]] : [])),
  ]);

/** The points of an arrangement that nothing is known of, by their places: the stretches of each. */
export const unread = (known: Summaries, arrangement: Arrangement, text: string): Map<string, string[]> =>
  new Map(
    pointsOf(arrangement)
      .filter((point) => !known.has(placesOf(point)))
      .map((point) => [placesOf(point), point.blocks.map(({ start, end }) => text.slice(start, end))]),
  );
