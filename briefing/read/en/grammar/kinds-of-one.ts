/** Several kinds of one thing behind “a”: “waiting for a heart, lung or kidney transplant”; several things one of which each has: “got new locks, bolts or chains”. */
import { isPlain, isPlural } from '../words/classes.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { prepositions } from '../words/words.ts';

/** Whether “,” or “or” at a token parts such kinds or things, and no clauses. */
export const joinsKinds = (tokens: Token[], index: number): boolean =>
  /^(?:,|or)$/.test(tokens[index]?.low ?? '') &&
  (joinsKindsOfOne(tokens, index) || joinsThings(tokens, index));

/** “new locks, bolts or chains”: nouns of one or two words, of which the last stands behind “or”. */
function joinsThings(tokens: Token[], index: number): boolean {
  const isNoun = (at: number): boolean =>
    isPlain(tokens[at]) && !/^(?:past|participle|ing)$/.test(verbOf(tokens[at]?.low ?? '')?.form ?? '');
  const isMark = (at: number): boolean => tokens[at]?.text === ',';
  const width = (at: number): number => (isNoun(at) ? (isNoun(at + 1) ? 2 : 1) : 0);
  let comma = index;
  // Back to the first comma of the list.
  for (let before = comma; before > 0 && before > index - 10; before--)
    if (isMark(before) || before === index) comma = before;
    else if (!isNoun(before)) break;
  if (!isMark(comma) || !isNoun(comma - 1)) return false;
  const heads = [tokens[comma - 1]?.low ?? ''];
  let at = comma;
  while (isMark(at) && width(at + 1) > 0) {
    at += 1 + width(at + 1);
    heads.push(tokens[at - 1]?.low ?? '');
  }
  if (tokens[at]?.low !== 'or' || at < index) return false;
  const end = at + 1 + width(at + 1);
  heads.push(tokens[end - 1]?.low ?? '');
  const next = tokens[end];
  const closes =
    next === undefined || (next.type === 'mark' && next.text !== ',') || prepositions.has(next.low);
  return end > at + 1 && (closes || isMark(end)) && heads.filter(isPlural).length > 1;
}

function joinsKindsOfOne(tokens: Token[], index: number): boolean {
  const isKind = (at: number): boolean =>
    isPlain(tokens[at]) && !isPlural(tokens[at]?.low ?? '') && !/(?:ed|ing)$/.test(tokens[at]?.low ?? '');
  const isMark = (at: number): boolean => tokens[at]?.text === ',';
  let first = index - 1;
  while (isKind(first) && isMark(first - 1) && isKind(first - 2)) first -= 2;
  if (!isKind(first) || !/^an?$/.test(tokens[first - 1]?.low ?? '')) return false;
  let or = index;
  while (isMark(or) && isKind(or + 1) && or < index + 8) or += 2;
  return (
    tokens[or]?.low === 'or' && or - first > 2 && isKind(or + 1) && isKind(or + 2) && !isPlain(tokens[or + 3])
  );
}
