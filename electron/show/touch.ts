/** Whether an eraser that went this way touched a stroke. Pure. */
import { inkWidths, type Place, type Stroke } from '../../api/ink.ts';

interface Stage {
  width: number;
  height: number;
}
/** In slide units. */
type Spot = readonly [number, number];

/** True where the eraser's edge came upon the stroke's. Ways and strokes are in shares of the stage. */
export function touches(path: readonly Place[], stroke: Stroke, { width, height }: Stage): boolean {
  const reach = inkWidths.eraser + inkWidths[stroke.mark] / 2;
  const spots = (way: readonly (readonly number[])[]): Spot[] =>
    way.map(([x = 0, y = 0]) => [x * width, y * height]);
  const drawn = pieces(spots(stroke.points));
  return pieces(spots(path)).some((step) =>
    drawn.some((piece) => near(step, piece, reach) && distance(step, piece) <= reach),
  );
}

/** From spot to spot; a single spot is a piece of no length. */
function pieces(spots: Spot[]): [Spot, Spot][] {
  const [first] = spots;
  if (!first) return [];
  if (spots.length === 1) return [[first, first]];
  return spots.slice(1).map((spot, index) => [spots[index] as Spot, spot]);
}

/** The cheap question before the dear one: could they be this close at all? */
function near([a, b]: [Spot, Spot], [c, d]: [Spot, Spot], reach: number): boolean {
  return ([0, 1] as const).every(
    (axis) =>
      Math.min(a[axis], b[axis]) - reach <= Math.max(c[axis], d[axis]) &&
      Math.min(c[axis], d[axis]) - reach <= Math.max(a[axis], b[axis]),
  );
}

function distance([a, b]: [Spot, Spot], [c, d]: [Spot, Spot]): number {
  const crossing = turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
  return crossing ? 0 : Math.min(from(a, c, d), from(b, c, d), from(c, a, b), from(d, a, b));
}

/** Above zero where a → b → c turns one way, below where it turns the other. */
const turn = (a: Spot, b: Spot, c: Spot): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** How far a spot is from the nearest of a piece. */
function from(spot: Spot, start: Spot, end: Spot): number {
  const [x, y] = [end[0] - start[0], end[1] - start[1]];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((spot[0] - start[0]) * x + (spot[1] - start[1]) * y) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(spot[0] - start[0] - share * x, spot[1] - start[1] - share * y);
}
