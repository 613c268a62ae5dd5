/** Places among others: “This puts us third among the 11 councils”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';

/** “a rise from 88th to 74th among the trusts”: both are places in the same order. */
const fromPlace = ({ tokens, at, kind, lead }: Setting, { text }: Around): string => {
  const among = tokens[at + 3]?.low === 'among';
  if (kind !== 'rank') return '';
  if (tokens[lead]?.low !== 'from' || tokens[at + 1]?.low !== 'to' || !among) return '';
  const whom = textOf(text, tokens, trimmed(tokens, at + 4, tokens.length));
  return whom === '' ? '' : `Rank among ${whom}`;
};

/** “This puts us third among the 11 councils”: a place among them. */
function amongThem({ tokens, at, kind }: Setting, { text }: Around): string {
  if (
    kind !== 'rank' ||
    !/^(?:us|them|it)$/.test(tokens[at - 1]?.low ?? '') ||
    tokens[at + 1]?.low !== 'among'
  )
    return '';
  const whom = phraseFrom(tokens, at + 2, tokens.length);
  const counted = tokens.findIndex(
    ({ type }, index) => index > at + 1 && index < at + 5 && type === 'number',
  );
  const name = textOf(text, tokens, counted > 0 ? phraseFrom(tokens, counted + 1, tokens.length) : whom);
  return name === '' ? '' : `Rank among ${name}`;
}

/** Asked in this order. */
export const rankAmongRules: Rule[] = [fromPlace, amongThem];
