/** What a coin spent brings: “Every £1 given to us brought £4.20 in return” → Return per £1 given to us. */
import type { Around } from '../around.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';

const coin = /^(?:pound|dollar|euro|crown|franc|[£$€]1)$/;
const gains: Record<string, string> = { save: 'Savings', raise: 'Funds raised', earn: 'Earnings' };

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
    !/^(?:return|generate|bring|earn|yield|save|raise|create|draw|attract|produce)$/.test(verb.verb.lemma)
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
