/** How large the numbers of one slide are set: all alike, as large as the widest allows. */
import { textWidth } from '../../briefing/build/measure.ts';
import type { Card } from '../../briefing/model.ts';

/** A unit's height beside its number's, and the gap between them in em of the number. */
const unitShare = 0.36;
const gap = 0.12;

/**
 * The size of these numbers, in slide units.
 *
 * @param width of the column that each has
 * @param largest what they are never set above
 */
export function numberSize(cards: Card[], width: number, largest: number): number {
  const widest = Math.max(
    ...cards.map(
      ({ number, unit }) => textWidth(number) + (unit === '' ? 0 : gap + unitShare * textWidth(unit)),
    ),
  );
  return Math.floor(Math.min(largest, width / Math.max(1, widest)));
}
