/** A cost told past an aside: “Feeding a family for a week costs us, all told, about £62” → Cost of feeding a family for a week. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { determiners } from '../../words/words.ts';

/** So many words an aside has, and what is told to cost so much. */
const [shortAside, longest] = [5, 9];

export function costAside({ tokens, clauses, clause, at, group, found }: Setting, { text }: Around): string {
  const [before, aside, own] = [clauses[clause - 2], clauses[clause - 1], clauses[clause]];
  const costs = before?.groups.at(-1);
  if (!isMoney(found.unit) || group || !before || !aside || !own || !costs) return '';
  if (costs.verb.lemma !== 'cost' || costs.passive || before.end - costs.end > 3) return '';
  if (own.joint !== ',' || aside.end - aside.start > shortAside || at - own.start > 6) return '';
  const first = determiners.has(tokens[before.start]?.low ?? '') ? before.start + 1 : before.start;
  const words = tokens.slice(first, costs.start);
  if (words.length === 0 || words.length > longest || words.some(({ type }) => type !== 'word')) return '';
  const what = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const the = /^(?:an?|the)$/.test(tokens[before.start]?.low ?? '')
    ? `${tokens[before.start]?.low ?? ''} `
    : '';
  return /^(?:it|this|that|they|we|which)$/i.test(what)
    ? ''
    : `Cost of ${the}${first === before.start ? lowered(what) : what}`;
}
