/** Where what somebody said begins: “Mr Renick said | 91 per cent of pupils complete school”. */
import type { Token } from '../words/tokens.ts';
import { isPlain, isPlural } from '../words/classes.ts';
import { verbOf } from '../words/verbs.ts';
import { determiners, pronouns } from '../words/words.ts';

/** Verbs whose “that” begins what is told. */
export const reporting = new Set(
  'say complain conclude report show find estimate believe think expect note warn suggest mean ensure announce argue claim state confirm reveal indicate know agree hope add tell demonstrate predict recommend insist acknowledge assume calculate admit promise reflect identify highlight discover learn'.split(
    ' ',
  ),
);

/** A number right after “somebody said”, “meaning”, “figures show”: what was said begins with it, and has a verb. */
export function isSaid(tokens: Token[], start: number, index: number): boolean {
  const says = tokens[index - 1]?.low ?? '';
  if (/^(?:said|says)$/.test(says))
    return (
      tokens[index]?.type === 'number' &&
      index - 1 > start &&
      tokens.slice(start, index).every(({ type }) => type === 'word')
    );
  if (!/^(?:meaning|shows?|showed|showing|suggests?|suggested|reveals?|revealed|indicates?)$/.test(says))
    return false;
  let number = index;
  while (
    /^(?:almost|nearly|about|around|only|just|over|under|some|roughly|more|fewer|less|than|a|that)$/.test(
      tokens[number]?.low ?? '',
    )
  )
    number++;
  if (tokens[number]?.type !== 'number' || tokens[index]?.low === 'that') return false;
  // “showing 2,300 visits last year” has none.
  const end = tokens.findIndex(({ type }, at) => at > number && type === 'mark');
  return tokens
    .slice(number + 2, end < 0 ? tokens.length : end)
    .some(({ low }) => verbOf(low)?.form === 'past' || /^(?:have|has)$/.test(low));
}

/** “The yard has told the ministry | that the delivery will be late”: whom it was told stands between. */
export function isTold(tokens: Token[], start: number, index: number): boolean {
  const told = tokens
    .slice(Math.max(start, index - 5), index)
    .findLastIndex(({ low }) =>
      /^(?:tell|inform|remind|assure|convince|warn)$/.test(verbOf(low)?.lemma ?? ''),
    );
  const after = tokens[index + 1];
  return (
    told >= 0 &&
    tokens.slice(Math.max(start, index - 5) + told + 1, index).every(({ type }) => type === 'word') &&
    after !== undefined &&
    (determiners.has(after.low) || pronouns.has(after.low) || (isPlain(after) && isPlural(after.low)))
  );
}
