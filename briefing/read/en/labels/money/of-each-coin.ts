/** What a coin spent brings: “Every £1 given to us brought £4.20 in return” → Return per £1 given to us. */
import type { Around } from '../around.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';

const coin = /^(?:pound|dollar|euro|crown|franc|[£$€]1)$/;
const gains: Record<string, string> = {
  save: 'Savings',
  raise: 'Funds raised',
  earn: 'Earnings',
  contribute: 'Contribution',
};

/** “Each one-cent increase in the tax rate would raise $7 million” → Revenue per one-cent increase in the tax rate. */
export function ofEachStep(
  { tokens, clauses, clause, found, group, lead }: Setting,
  { text }: Around,
): string {
  const start = clauses[clause]?.start ?? 0;
  if (!isMoney(found.unit) || !group || group.passive || lead > group.end) return '';
  if (!/^(?:every|each|an?)$/.test(tokens[start]?.low ?? '')) return '';
  if (!/^(?:generate|raise|yield|bring|produce|cost|save|be)$/.test(group.verb.lemma)) return '';
  const words = tokens.slice(start + 1, group.start);
  const step = words.findIndex(({ low }) =>
    /^(?:increase|rise|reduction|cut|change|penny|cent|point)$/.test(low),
  );
  // “A one-point change”, “each penny on the levy”: what is told of is so small a step.
  const small =
    /^(?:one|half|1|0\.5)-/.test(words[0]?.low ?? '') || /^(?:penny|cent|point)$/.test(words[0]?.low ?? '');
  if (step < 0 || !small || words.length > 9) return '';
  // “Each penny on the levy is worth 9 million”
  if (group.verb.lemma === 'be' && tokens[group.end]?.low !== 'worth') return '';
  const what = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const noun = group.verb.lemma === 'cost' ? 'Cost' : group.verb.lemma === 'save' ? 'Savings' : 'Revenue';
  return `${noun} per ${what}`;
}

/** The coin itself is named by what was done with it. */
export function ofEachCoin({ tokens, at, found, group, clauses, clause }: Setting, { text }: Around): string {
  const from = tokens[0]?.low === 'for' ? 1 : 0;
  if (!isMoney(found.unit) || !/^(?:every|each)$/.test(tokens[from]?.low ?? '')) return '';
  if (!coin.test(tokens[from + 1]?.low ?? '')) return '';
  const does = group ?? clauses[clause]?.groups[0];
  const isCoin = at === from + 1;
  const verb = isCoin ? clauses[0]?.groups.findLast(({ start }) => start > at + 1) : does;
  if (
    !verb ||
    !/^(?:return|generate|bring|earn|yield|save|raise|create|draw|attract|produce|contribute)$/.test(
      verb.verb.lemma,
    )
  )
    return '';
  const comma = tokens.findIndex(({ text: mark }) => mark === ',');
  const end = from === 1 ? comma : verb.start;
  const words = tokens.slice(from, end);
  if (end < 0 || words.length < 3 || words.length > 8) return '';
  if (words.some(({ type }, nth) => type !== 'word' && nth !== 1)) return '';
  // “Every £1 invested” itself
  if (isCoin) return `Money ${text.slice(words[2]?.start ?? 0, words.at(-1)?.end ?? 0)}`;
  const gain = gains[verb.verb.lemma] ?? 'Return';
  return `${gain} per ${text.slice(words[1]?.start ?? 0, words.at(-1)?.end ?? 0)}`;
}
