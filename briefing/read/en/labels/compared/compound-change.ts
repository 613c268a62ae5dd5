/** What a change told as a noun changed, before that noun or behind it: “a $2 billion tax cut”, “a cut to bus grants”. */
import { isPlain, isPlural } from '../../words/classes.ts';
import { aimText } from '../../phrases/aim.ts';
import { textOf } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { isPure } from '../../words/verbs.ts';
import { determiners, periods, prepositions } from '../../words/words.ts';

/** “a $2 billion tax cut”, “a £4 million fee increase”: what changed stands between the sum and its noun. */
export function compoundChange({ tokens, at, kind, found }: Setting, text: string): string {
  if (kind !== 'amount' || !isMoney(found.unit) || !determiners.has(tokens[at - 1]?.low ?? '')) return '';
  const noun = tokens
    .slice(at + 2, at + 5)
    .findIndex(({ low }) => /^(?:cut|raise|hike|rise|increase|reduction|rebate)$/.test(low));
  const end = at + 3 + noun;
  const own =
    noun >= 0 &&
    tokens.slice(at + 1, end).every((token, nth) => isPlain(token) && (nth > noun || !isPlural(token.low)));
  const closed = tokens[end]?.type !== 'word' || prepositions.has(tokens[end]?.low ?? '');
  return own && closed ? textOf(text, tokens, { start: at + 1, end }) : '';
}

/** “a 6% increase to their base budget”, “a cut | to the fees paid by tenants”: the thing that it changes. */
export function changedBehind({ tokens, clauses }: Setting, text: string, to: number): string {
  const next = tokens[to + 1];
  const isThing =
    tokens[to]?.low === 'to' && next?.type === 'word' && !isPure(next.low) && !periods.has(next.low);
  return isThing ? withoutDoer(aimText(text, tokens, clauses, to + 1, tokens.length)) : '';
}

/** “fees paid by tenants” → fees: by whom is no part of it. */
const withoutDoer = (words: string): string => words.replace(/ [a-z]+(?:ed|id)$/, '');
