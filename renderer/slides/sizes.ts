/** How large the numbers of one slide are set: all alike, as large as the widest allows. */
import { textWidth } from '../../briefing/build/measure.ts';
import type { Card } from '../../briefing/model.ts';

/** A unit's height beside its number's, never below the floor, and the gap between them in em of the number. */
const unitShare = 0.36;
const unitFloor = 28;
const gap = 0.12;

/**
 * The size of these numbers, in slide units.
 *
 * @param width of the column that each has
 * @param largest what they are never set above
 */
export function numberSize(cards: Card[], width: number, largest: number): number {
  const sizes = cards.map(({ number, unit }) => {
    const digits = textWidth(number);
    if (unit === '') return width / Math.max(1, digits);
    const units = textWidth(unit);
    const size = width / Math.max(1, digits + gap + unitShare * units);
    return size * unitShare >= unitFloor ? size : (width - unitFloor * units) / (digits + gap);
  });
  return Math.floor(Math.max(unitFloor, Math.min(largest, ...sizes)));
}
