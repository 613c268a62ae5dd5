/** Several kinds of one thing behind “a”: “waiting for a heart, lung or kidney transplant”. */
import { isPlain, isPlural } from '../words/classes.ts';
import type { Token } from '../words/tokens.ts';

/** Whether “,” or “or” at a token parts such kinds, and no clauses. */
export function joinsKinds(tokens: Token[], index: number): boolean {
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
