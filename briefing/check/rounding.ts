/** How exactly a number was said: the values it may stand for. */
import { factorOf } from '../read/units.ts';
import type { FigureReading } from '../model.ts';

/** Lowest and highest value. */
export type Range = readonly [low: number, high: number];
export type Said = Pick<FigureReading, 'raw' | 'value' | 'magnitude' | 'normalized' | 'approx' | 'sign'>;

/** The values that round to what was said: 8.3 is 8.25 to 8.35. What was said loosely may be 5 % off. */
export function rangeOf({ raw, value, magnitude, normalized, approx }: Said): Range {
  const decimals = /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
  const exact =
    (0.5 / 10 ** decimals) * (normalized / (value * factorOf(magnitude) || 1)) * factorOf(magnitude);
  const loose = approx === null ? 0 : Math.abs(normalized) * 0.05;
  const off = Math.max(exact, loose);
  return [normalized - off, normalized + off];
}

export const overlap = (one: Range, other: Range): boolean => one[0] <= other[1] && other[0] <= one[1];
