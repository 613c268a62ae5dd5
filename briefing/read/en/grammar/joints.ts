/** Whether a word joins two clauses, or two words of one: “and” of “Revenue fell and costs rose”, not of “research and development”. */
import { joinsWordsRules, type JointAsked } from './joined-words.ts';
import { flowsBy } from './clues.ts';
import { isPlain, isPlural } from '../words/classes.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { determiners } from '../words/words.ts';

/** “as”, “when” and “so” join clauses only before a subject; “such as” and “as well as” do not. */
export function isJoint(tokens: Token[], index: number): boolean {
  const [left, right, noun] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  const asked = { tokens, index, word: tokens[index]?.low ?? '', left, right, noun };
  if (joinsWordsRules.some((rule) => rule(asked))) return false;
  if (asked.word === 'as') return !isOnePhrase(asked) && (isBeforeDeed(asked) || isBeforeSubject(asked));
  return asked.word !== 'so' || isBeforeSubject(asked);
}

/** “which takes 2021 as its base”, “debt as a share of GDP”, “as a result of” */
const isOnePhrase = ({ right, noun }: JointAsked): boolean =>
  /^(?:base|basis|benchmark|reference)$/.test(noun?.low ?? '') ||
  (/^an?$/.test(right?.low ?? '') &&
    /^(?:share|percentage|proportion|result|whole|consequence|part|ratio)$/.test(noun?.low ?? ''));

/** “as imports surged”, “as passenger numbers recovered”, “as revenue per user fell” */
function isBeforeDeed({ tokens, index }: JointAsked): boolean {
  const isPast = (at: number): boolean => verbOf(tokens[at]?.low ?? '')?.form === 'past';
  // “as thefts from shops rose”
  const links = (at: number): boolean =>
    at > index + 1 &&
    /^(?:against|from|of|in|to|per)$/.test(tokens[at]?.low ?? '') &&
    isPlain(tokens[at + 1]);
  let at = index + 1;
  while (at < index + 6 && !isPast(at) && (isPlain(tokens[at]) || links(at))) at++;
  // “as demand fell”: one thing rises or falls as several do.
  const moves =
    /^(?:rise|fall)$/.test(verbOf(tokens[at]?.low ?? '')?.class ?? '') &&
    isPlain(tokens[at - 1]) &&
    !/^(?:such|same|well|much|many|far)$/.test(tokens[index - 1]?.low ?? '') &&
    (tokens[at + 1]?.type === 'number' || flowsBy(tokens, at + 1));
  return at > index + 1 && (isPlural(tokens[at - 1]?.low ?? '') || moves) && isPast(at);
}

/** “as the weather turned”, but not “such as the weather” */
const isBeforeSubject = ({ left, right }: JointAsked): boolean =>
  right !== undefined &&
  determiners.has(right.low) &&
  !/^(?:such|same|well|much|many|far)$/.test(left?.low ?? '');
