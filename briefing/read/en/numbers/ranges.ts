/** Joins two numbers that are one figure: 5-6%, 4 to 6, $5 million to $6 million, 10 and 15 after “between”. */
import type { Found } from './numbers.ts';
import { factorOf } from '../../units.ts';
import { isMoney, isPercent, isPoints } from './units.ts';
import { verbOf } from '../words/verbs.ts';

/** Words after which “A to B” tells a way, not a range: from A to B, rose A to B. */
const onTheWay =
  /\b(?:from|up|down|rose|fell|grew|by|increased|decreased|dropped|climbed|cut|reduced|raised)\s+(?:the )?(?:about |around |nearly |over |existing |current |present )?(?:another |an? (?:further|additional|extra) )?$/i;

/** “expected to grow by 8% to 11%”: what is to come is told between two marks. */
const toCome = /\b(?:to|will|would|should|could|may|might)\s+[a-z]+\s+by\s+(?:about |around |between )?$/i;

const isChange = (before: string): boolean =>
  /^(?:rise|fall)$/.test(verbOf(/([a-z]+)\s$/.exec(before)?.[1] ?? '')?.class ?? '');

export function joinedRanges(text: string, all: Found[]): Found[] {
  const joined: Found[] = [];
  for (const found of all) {
    const last = joined.at(-1);
    const range = last && rangeOf(text, last, found);
    if (range) joined[joined.length - 1] = range;
    else joined.push(found);
  }
  return joined;
}

function rangeOf(text: string, from: Found, to: Found): Found | null {
  // “1.0 to 2.0 times”: only the second says that it is a multiple.
  const times = from.form === 'digits' && from.unit === '' && to.form === 'multiple';
  if (!/^(?:digits|word)$/.test(from.form) || (from.form !== to.form && !times)) return null;
  const between = text.slice(from.end, to.start);
  const before = text.slice(Math.max(0, from.start - 24), from.start);
  const dash = /^\s?[-–—~]\s?$/.test(between);
  // “at prices of $3.20 per lb to $3.60 per lb”
  const basis = /^ (per|an?) [a-z]+(?= to $)/.exec(between)?.[0] ?? '';
  const isEach = basis !== '' && text.startsWith(basis, to.end);
  const words = between === ' to ' || isEach || (between === ' and ' && /\bbetween\s$/i.test(before));
  // “grew 3 to 5 percent” tells two marks, “grew 3 percent to 5 percent” from where to where.
  const isShare = (isPercent(to.unit) || isPoints(to.unit)) && from.unit === '' && !/\bfrom\s/i.test(before);
  // “those aged from 16 to 64”
  const aged = /\b(?:aged|ages|ages of) from\s$/i.test(before);
  // “rose 5% (+€1.50 to €33.40)”: by how much, and to where.
  const isWay = !aged && (/[\s(][+−–-]$/.test(before) || onTheWay.test(before) || isChange(before));
  if (!dash && !(words && (toCome.test(before) || !isWay || isShare))) return null;
  // “paid $86 million to 4,100 farmers” is no range.
  if (from.magnitude !== '' && to.magnitude === '') return null;
  const money = isMoney(from.unit) && to.unit === '';
  if (from.unit !== '' && from.unit !== to.unit && !money) return null;
  // “will rise by 2,400 to 31,000”, “by £20 to £340”: by how much, and to where.
  const far =
    to.value * factorOf(to.magnitude) > from.value * factorOf(from.magnitude || to.magnitude) * 4 &&
    !isPercent(to.unit) &&
    !isPoints(to.unit);
  if (toCome.test(before) && far) return null;
  const magnitude = from.magnitude || (from.value < to.value || to.magnitude === '' ? to.magnitude : '');
  if (from.value * factorOf(magnitude) >= to.value * factorOf(to.magnitude || magnitude)) return null;
  return {
    ...from,
    raw: text.slice(from.start, to.end),
    end: to.end,
    magnitude,
    unit: from.unit || to.unit,
    form: to.form,
  };
}
