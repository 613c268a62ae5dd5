import { describe, expect, test } from 'vitest';
import type { InkPoint, NewStroke } from '../../api/ink.ts';
import { stages } from '../../briefing/model.ts';
import { inkPath } from './ink.ts';

const stage = stages['16:9'];
const stroke = (points: InkPoint[], mark: NewStroke['mark'] = 'pen'): NewStroke => ({
  mark,
  colour: 'seal',
  points,
});
/** The box around a path, by its numbers. */
function box(path: string): { left: number; right: number; top: number; bottom: number } {
  const numbers = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
  const [xs, ys] = [numbers.map(([, x]) => Number(x)), numbers.map(([, , y]) => Number(y))];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
const line: InkPoint[] = Array.from({ length: 40 }, (_, index) => [0.25 + index / 78, 0.5, 0.5]);

describe('a stroke as a path', () => {
  test('lies where it was drawn, in slide units', () => {
    const { left, right, top, bottom } = box(inkPath(stroke(line), stage));
    expect(left).toBeGreaterThan(460);
    expect(right).toBeLessThan(1_460);
    expect(right - left).toBeGreaterThan(940);
    expect(top).toBeGreaterThan(530);
    expect(bottom).toBeLessThan(550);
  });
  test('of a highlighter is as even as its width says', () => {
    const { top, bottom } = box(inkPath(stroke(line, 'highlighter'), stage));
    expect(bottom - top).toBeGreaterThan(46);
    expect(bottom - top).toBeLessThan(58);
  });
  test('that is a dot can be seen', () => {
    const { left, right } = box(inkPath(stroke([[0.5, 0.5, 0.5]]), stage));
    expect(right - left).toBeGreaterThan(4);
  });
  test('swells where the pen is pressed', () => {
    const pressed = (pressure: number): number => {
      const { top, bottom } = box(inkPath(stroke(line.map(([x, y]) => [x, y, pressure])), stage));
      return bottom - top;
    };
    expect(pressed(0.9)).toBeGreaterThan(pressed(0.2) * 1.5);
  });
  test('is closed and holds only numbers', () =>
    expect(inkPath(stroke(line), stage)).toMatch(/^M[\d.,]+Q[-\d., ]+Z$/));
});
