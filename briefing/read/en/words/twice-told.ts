/**
 * A share and its count told at once: “70% (35) of the works”, “12 works (24%) were not”. What stands in the
 * brackets says the same of the same things; the sentence is read without it, so that it goes on unbroken.
 */
import type { Found } from '../numbers/numbers.ts';
import { isPercent } from '../numbers/units.ts';
import { isPlain, isPlural } from './classes.ts';
import { auxiliaries, prepositions } from './words.ts';
import type { Token } from './tokens.ts';
import { verbOf } from './verbs.ts';

/** A number of the paragraph told within brackets, and the one that tells the same before them. */
export interface Twin {
  number: number;
  of: number;
}

/** A sentence without the counts and shares that stand in brackets right behind their share or count. */
export function withoutTwins(tokens: Token[], numbers: Found[]): { tokens: Token[]; twins: Twin[] } {
  const twins: Twin[] = [];
  const drop = new Set<number>();
  tokens.forEach(({ text }, open) => {
    if (text !== '(' || tokens[open + 1]?.type !== 'number' || tokens[open + 2]?.text !== ')') return;
    const before = twinBefore(tokens, open);
    const [one, other] = [numbers[tokens[before]?.number ?? -1], numbers[tokens[open + 1]?.number ?? -1]];
    if (!one || !other || !isShareAndCount(one, other) || !goesOn(tokens, open + 3)) return;
    // “rose by 41 (12%) to 380” is a change, and no share.
    if (/^(?:by|to|from|than)$/.test(tokens[before - 1]?.low ?? '')) return;
    twins.push({ number: tokens[open + 1]?.number ?? -1, of: tokens[before]?.number ?? -1 });
    [open, open + 1, open + 2].forEach((at) => drop.add(at));
  });
  return { tokens: drop.size === 0 ? tokens : tokens.filter((_, at) => !drop.has(at)), twins };
}

/** The number right before a bracket, or before the few words that name what it counts: “12 works (”. */
function twinBefore(tokens: Token[], open: number): number {
  if (tokens[open - 1]?.type === 'number') return open - 1;
  if (!isPlural(tokens[open - 1]?.low ?? '')) return -1;
  const from = Math.max(0, open - 4);
  const at = tokens.slice(from, open).findLastIndex(({ type }) => type === 'number');
  return at >= 0 && tokens.slice(from + at + 1, open).every((token) => isPlain(token)) ? from + at : -1;
}

const isShareAndCount = (one: Found, other: Found): boolean =>
  (isPercent(one.unit) && other.unit === '' && other.form === 'digits') ||
  (isPercent(other.unit) && one.unit === '' && /^(?:digits|word)$/.test(one.form));

/** “of the activities”, “were late”, “did not”: what is told of both stands behind the brackets. */
const goesOn = (tokens: Token[], at: number): boolean => {
  const low = tokens[at]?.low ?? '';
  return (
    tokens[at]?.type === 'word' &&
    (low === 'of' || auxiliaries.has(low) || (!prepositions.has(low) && verbOf(low) !== null))
  );
};
