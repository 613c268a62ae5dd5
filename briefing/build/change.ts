/** What lies between two numbers of a series, said as they are said. */
import type { Figure } from '../model.ts';
import { moneyMarks } from '../read/en/numbers/units.ts';
import { factorOf } from '../read/units.ts';
import { grouped } from './shown.ts';
import type { SlideWords } from './words.ts';

const currency = new RegExp(`^(?:${moneyMarks})$`);
const decimalsOf = ({ raw }: Figure): number => /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
/** The value with its sign: a fall of 3 is less than none. */
export const signed = ({ normalized, sign }: Pick<Figure, 'normalized' | 'sign'>): number =>
  normalized * sign;

/** A difference in the unit and magnitude of the newer number, no more exact than the two. */
function inUnitOf(difference: number, from: Figure, to: Figure): string {
  const decimals = Math.max(decimalsOf(from), decimalsOf(to));
  const number = grouped((Math.abs(difference) / factorOf(to.magnitude)).toFixed(decimals));
  const sign = currency.exec(to.unit)?.[0];
  const latin = /^[A-Za-z]/.test(to.magnitude) ? ' ' : '';
  if (sign !== undefined) return `${sign}${number}${latin}${to.magnitude}`;
  const inner = to.magnitude !== '' && /^[A-Za-z]/.test(to.unit) ? ' ' : '';
  return `${number} ${to.magnitude}${inner}${to.unit}`.trimEnd();
}

/**
 * The change from one number to another of the same series, marked as computed; '' where there is
 * none. Rates differ by percentage points, amounts also by percent, ranks by places.
 */
export function changeOf(from: Figure, to: Figure, words: SlideWords): string {
  const difference = Number((signed(to) - signed(from)).toPrecision(12));
  if (difference === 0) return '';
  const roughly = from.approx !== null || to.approx !== null;
  const told = (text: string): string => words.computed(text, roughly);
  if (to.kind === 'rank') {
    const places = String(Math.abs(difference));
    return told(difference < 0 ? words.up(places) : words.down(places));
  }
  const say = difference > 0 ? words.more : words.less;
  if (/^(?:[%％]|percent|per cent)$/i.test(to.unit)) {
    const decimals = Math.max(decimalsOf(from), decimalsOf(to));
    return told(say(words.percentagePoints(Math.abs(difference).toFixed(decimals)), ''));
  }
  const before = signed(from);
  const percent = before > 0 ? Math.abs((difference / before) * 100).toFixed(1) : '';
  return told(say(inUnitOf(difference, from, to), percent));
}
