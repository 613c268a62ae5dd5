/** Strokes as SVG: outlines in slide units, sharp at any size and on paper. Pure. */
import { getStroke } from 'perfect-freehand';
import { inkWidths, type NewStroke } from '../../api/ink.ts';

/** Where nothing can tell how hard a pen is pressed, every point says this. */
const evenly = 0.5;

/** The `d` of an SVG path around a stroke, on a stage of this size. A dot is a disc. */
export function inkPath({ mark, points }: NewStroke, stage: { width: number; height: number }): string {
  const pressed = points.some(([, , pressure]) => pressure !== evenly);
  const outline = getStroke(
    points.map(([x, y, pressure]) => [x * stage.width, y * stage.height, pressure]),
    {
      size: inkWidths[mark],
      // A pen's line swells and thins as a hand presses or hurries; a highlighter's is even.
      thinning: mark === 'pen' ? 0.35 : 0,
      simulatePressure: mark === 'pen' && !pressed,
      smoothing: 0.5,
      streamline: 0.4,
      last: true,
    },
  );
  const [first] = outline;
  if (!first) return '';
  const middles = outline.map((spot, index) => {
    const next = outline[(index + 1) % outline.length] ?? spot;
    return `${pair(spot)} ${pair([(spot[0] + next[0]) / 2, (spot[1] + next[1]) / 2])}`;
  });
  return `M${pair(first)}Q${middles.join(' ')}Z`;
}

const pair = ([x, y]: [number, number]): string => `${x.toFixed(1)},${y.toFixed(1)}`;
