/** Where a talking point stands in an arrangement, and how its keyword's points are changed. */
import type { ArrangedPoint, Arrangement } from './arrangement.ts';

/** Where a point stands: indexes of its keyword and within it. */
export interface Place {
  keyword: number;
  point: number;
}

/** The arrangement with other points in one of its keywords. */
export function withPoints(
  arrangement: Arrangement,
  keyword: number,
  change: (points: ArrangedPoint[]) => ArrangedPoint[],
): Arrangement {
  const keywords = arrangement.keywords.map((one, index) =>
    index === keyword ? { ...one, points: change(one.points) } : one,
  );
  return { ...arrangement, keywords };
}

/** The point at a place; undefined: there is none. */
export const pointAt = ({ keywords }: Arrangement, { keyword, point }: Place): ArrangedPoint | undefined =>
  keywords[keyword]?.points[point];
