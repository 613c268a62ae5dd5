/** “booked an $8 million gain on the sale of the mill and a $21 million gain for the year”: what was gained or lost on what. */
import { isMoney } from '../../numbers/units.ts';
import { isPlain } from '../../words/classes.ts';
import { determiners } from '../../words/words.ts';
import type { Setting } from '../setting.ts';

/** “Gain on sale of the mill”; '' where the sum is no gain or loss on anything. */
export function gainOn({ tokens, at, found, told }: Setting): string {
  const noun = tokens[at + 1]?.low ?? '';
  if (!isMoney(found.unit) || !/^(?:gain|loss|profit)$/.test(noun)) return '';
  if (tokens[at + 2]?.low !== 'on') {
    // “… and a $21 million gain for the year”
    const before = told?.kind === 'date' ? told.told : told;
    return before?.tokens === tokens && before.tokens[before.at + 1]?.low === noun ? gainOn(before) : '';
  }
  const from = at + 3 + (determiners.has(tokens[at + 3]?.low ?? '') ? 1 : 0);
  const end = plainTo(tokens, from);
  if (end === from) return '';
  const rest =
    tokens[end]?.low === 'of'
      ? plainTo(tokens, end + (determiners.has(tokens[end + 1]?.low ?? '') ? 2 : 1))
      : end;
  const words = tokens.slice(from, rest > end + 1 ? rest : end).map(({ text }) => text);
  return `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)} on ${words.join(' ')}`;
}

/** Where a name that begins at a word ends. */
function plainTo(tokens: Setting['tokens'], from: number): number {
  let end = from;
  while (
    end < from + 6 &&
    isPlain(tokens[end]) &&
    !/^(?:last|this|next|earlier)$/.test(tokens[end]?.low ?? '')
  )
    end++;
  return end;
}
