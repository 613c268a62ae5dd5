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

/** “The yard has told the ministry | that the delivery will be late”, “reported to the board on Monday | that”: whom it was told stands between. */
export function isTold(tokens: Token[], start: number, index: number): boolean {
  const from = Math.max(start, index - 8);
  const told = tokens.slice(from, index).findLastIndex(({ low }, nth) => {
    const lemma = verbOf(low)?.lemma ?? '';
    const next = tokens[from + nth + 1]?.low ?? '';
    return (
      (index - from - nth <= 5 && /^(?:tell|inform|remind|assure|convince|warn)$/.test(lemma)) ||
      (/^(?:to|from)$/.test(next) && reporting.has(lemma))
    );
  });
  return (
    told >= 0 &&
    tokens.slice(from + told + 1, index).every(({ type }) => type === 'word') &&
    beginsSubject(tokens, index + 1)
  );
}

/** “, that rents stand at $900 and | that vacancies fell”: one more thing that was told, after a first. */
export const isToldToo = (tokens: Token[], start: number, index: number, joints: string[]): boolean =>
  index === start &&
  joints.some((joint) => /that$/.test(joint)) &&
  (tokens[index + 1]?.type === 'number' || beginsSubject(tokens, index + 1));

/** “We will see | that more than 6 million farmers are lifted out of poverty”, “make sure | that”, “see to it | that”: what is seen to. */
export const isSeenTo = (tokens: Token[], that: number): boolean =>
  /^(?:make sure|to it)$/.test(`${tokens[that - 2]?.low ?? ''} ${tokens[that - 1]?.low ?? ''}`) ||
  (tokens[that - 1]?.low === 'see' &&
    tokens
      .slice(that + 1, that + 4)
      .some(
        ({ type }, nth, words) =>
          type === 'number' &&
          words
            .slice(0, nth)
            .every(({ low }) => /^(?:more|than|over|at|least|another|some|about|all|nearly)$/.test(low)),
      ));

/** “the delivery”, “we”, “rents”, “turnover”: what is no verb, as it would be behind “that” of a thing. */
function beginsSubject(tokens: Token[], at: number): boolean {
  const after = tokens[at];
  return (
    after !== undefined &&
    (determiners.has(after.low) ||
      pronouns.has(after.low) ||
      (isPlain(after) && (isPlural(after.low) || verbOf(after.low) === null)))
  );
}
