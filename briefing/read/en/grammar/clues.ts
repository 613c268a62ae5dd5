/** Clues beside a word that tell a verb from a noun. */
import { auxiliaries, determiners, prepositions } from '../words/words.ts';
import { type Token } from '../words/tokens.ts';
import { verbOf, type Verb } from '../words/verbs.ts';
import { isAdverb, isPlain, isPlural } from '../words/classes.ts';

/** Measures that a plain word for a deed is hardly ever meant by. */
export const isPrice =
  /^(?:prices|costs|sales|exports|imports|orders|starts|rents|loans|claims|visits|yields|reports|incomes)$/;
export const measured =
  /^(?:times?|costs?|money|funds?|numbers?|amount|days|hours|steps|documents|procedures|effort|staff)$/;

/** “2,400 slow-moving | lines”: a number that counts stands right before the word that describes it. */
export const isCounted = (tokens: Token[], index: number, start: number): boolean => {
  const word = tokens[index - 1];
  // “40,000 extra nursery places”
  const more = /^(?:extra|additional|new|further|more)$/.test(tokens[index - 2]?.low ?? '') ? 3 : 2;
  const number = tokens[index - more];
  return (
    index - more >= start &&
    number?.type === 'number' &&
    /^[\d,.]+(?: (?:thousand|million|billion))?$|^[a-z]+$|^one in /.test(number.low) &&
    !/^(?:19|20)\d\d$/.test(number.text) &&
    isPlain(word) &&
    !isPlural(word?.low ?? '')
  );
};

/** Whether a noun and a verb are told of the same number: crews put, a crew puts. */
export const agrees = (noun: Token, verb: Verb, same: boolean): boolean =>
  isPlain(noun) && (isPlural(noun.low) ? verb.form === 'base' || same : verb.form === 's' || same);

/** “growing by 3.1%”, “falling from 12 to 9”: what a thing does that flows. */
export const isFlow = (tokens: Token[], index: number): boolean =>
  /^(?:by|to|from|at|above|below|under|over|around)$/.test(tokens[index + 1]?.low ?? '') &&
  (tokens[index + 2]?.type === 'number' ||
    /^(?:about|around|nearly|over|almost|just)$/.test(tokens[index + 2]?.low ?? ''));

/** Whether a verb that can be no noun comes soon. */
export function isFollowed(tokens: Token[], from: number, end: number, within = 5): boolean {
  for (let at = from; at < Math.min(end, from + within); at++) {
    const low = tokens[at]?.low ?? '';
    if (tokens[at]?.type !== 'word') return false;
    // “lending to firms | still | rose”
    const noun = isAdverb(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1;
    if (
      isPlain(tokens[noun]) &&
      (auxiliaries.has(low) || /^(?:past|participle)$/.test(verbOf(low)?.form ?? ''))
    )
      return !isPlain(tokens[at + 1]);
  }
  return false;
}

export const isShare = (token: Token | undefined): boolean =>
  token?.type === 'number' && /(?:%|per ?cent)$/.test(token.low);

/** “up 7%”, “down from 34%”, “up by a fifth”: a change; “up to 60” and “set up by the city” are none. */
export function isChange(tokens: Token[], index: number): boolean {
  let at = index + 1;
  const link = tokens[at]?.low ?? '';
  if (/^(?:by|from)$/.test(link)) at++;
  else if (link === 'to' && tokens[index]?.low === 'down') at++;
  while (
    at < index + 6 &&
    /^(?:about|around|roughly|approximately|some|nearly|almost|over|just|under|more|less|than|an|a|estimated|only|further|well|on|year)$/.test(
      tokens[at]?.low ?? '',
    )
  )
    at++;
  return tokens[at]?.type === 'number';
}

/** Whether a number that tells by how much, or to what, comes soon. */
export function flowsBy(tokens: Token[], from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    if (tokens[at]?.type !== 'word') return false;
    if (/^(?:by|to|from)$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.type === 'number') return true;
    // “to at least 88 per cent”, “by about a fifth”
    const near = /^(?:at|about|around|some|over|under|nearly|almost)$/.test(tokens[at + 1]?.low ?? '');
    if (
      /^(?:by|to)$/.test(tokens[at]?.low ?? '') &&
      near &&
      [2, 3].some((nth) => tokens[at + nth]?.type === 'number')
    )
      return true;
  }
  return false;
}

/** Whether the first number to come is a level that something was brought to, or by how much: “fare rises at 2%”. */
function isBrought(tokens: Token[], from: number, end: number): boolean {
  const number = tokens.findIndex(({ type }, at) => at >= from && at < end && type === 'number');
  const lead = tokens.slice(from, Math.max(from, number)).findLast(({ low }) => prepositions.has(low))?.low;
  return /^(?:at|by|to|from|below|under|above|within)$/.test(lead ?? '');
}

/**
 * “• Capped fare rises at 2%”, “• Cut the backlog from 900 to 400”: a line that begins with what was done and has no
 * other verb that tells a time.
 */
export function isDoneLine(tokens: Token[], start: number, end: number): boolean {
  const first = start + (tokens[start]?.type === 'mark' ? 1 : 0);
  const [token, next] = [tokens[first], tokens[first + 1]];
  const verb = verbOf(token?.low ?? '');
  return (
    start === 0 &&
    token !== undefined &&
    token.text !== token.low &&
    verb?.form === 'past' &&
    !auxiliaries.has(token.low) &&
    (!/ed$/.test(token.low) || /^(?:rise|fall)$/.test(verb.class) || token.low === 'capped') &&
    (determiners.has(next?.low ?? '') || isPlain(next)) &&
    isBrought(tokens, first + 1, end) &&
    !tokens
      .slice(first + 1, end)
      .some(({ low }) => auxiliaries.has(low) || /^(?:past|participle)$/.test(verbOf(low)?.form ?? ''))
  );
}
