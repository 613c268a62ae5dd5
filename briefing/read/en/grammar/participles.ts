/** Participles that are no verb where they stand: “the number of newly employed people”, “a total planned investment”. */
import { isAdjective, isAdverb, isDescribedPair, isPlain, isPlural } from '../words/classes.ts';
import { flowsBy } from './clues.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { isOfCash } from '../words/accounts.ts';
import { determiners, prepositions } from '../words/words.ts';

/** How a measure was taken. */
const method =
  /^(?:(?:un)?adjusted|normali[sz]ed|restated|diluted|surveyed|registered|headline|annuali[sz]ed|weighted|unaudited|consolidated|deferred|recurring|un(?:expired|secured|realised|realized|impaired|allocated))$/;

/**
 * Whether a participle only says of what kind the noun beside it is.
 *
 * @param next the token after it within its clause
 */
export function onlyDescribes(
  tokens: Token[],
  index: number,
  start: number,
  next: Token | undefined,
): boolean {
  const low = tokens[index]?.low ?? '';
  const previous = index > start ? tokens[index - 1] : undefined;
  // “Group normalised operating profit”, “the surveyed jobless rate”: how it was measured.
  if (
    method.test(low) &&
    isPlain(next) &&
    (method.test(next?.low ?? '') || verbOf(next?.low ?? '')?.form !== 'past')
  )
    return true;
  if (isOfCash(tokens, index)) return true;
  // “3,500 private rented properties”, “1,430 newly registered enterprises”
  const described =
    tokens[index - 2]?.type === 'number' &&
    (isAdjective(previous?.low ?? '') || /ly$/.test(previous?.low ?? ''));
  if (described && isPlain(next) && isPlural(next?.low ?? '')) return true;
  // “7 newly licensed ferry operators”
  if (
    /^(?:newly|recently)$/.test(previous?.low ?? '') &&
    tokens[index - 2]?.type === 'number' &&
    isPlain(next)
  )
    return true;
  // “the number of newly employed people”
  const newly =
    /^(?:newly|recently|privately|publicly|locally|fully|partly|jointly)$/.test(previous?.low ?? '') &&
    /^(?:of|for|in|to|from|the|its|our|their)$/.test(tokens[index - 2]?.low ?? '');
  const noun = isPlural(next?.low ?? '') ? next : tokens[index + 2];
  if (newly && isPlain(next) && isPlain(noun) && isPlural(noun?.low ?? '')) return true;
  // “and highly rated corporate bonds”
  const rated = index - 1 === start && /^(?:highly|newly|poorly|well)$/.test(previous?.low ?? '');
  if (rated && isPlain(next)) return true;
  // “Gross written premium up 7.8%”: no lone adjective is a subject.
  if (previous && index - 1 === start && isAdjective(previous.low) && isPlain(next)) return true;
  // “a total planned investment”, “the new improved timetable”
  if (previous && isAdjective(previous.low) && determiners.has(tokens[index - 2]?.low ?? '') && isPlain(next))
    return true;
  // “the average realised price”: of what kind it is.
  if (
    /^(?:average|mean|median)$/.test(previous?.low ?? '') &&
    (index - 2 < start || determiners.has(tokens[index - 2]?.low ?? '')) &&
    isPlain(next) &&
    verbOf(next?.low ?? '')?.form !== 'past'
  )
    return true;
  // “redeemed subordinated notes”: what the first did it to; “undrawn committed facilities”
  if (/ed$/.test(low) && /^(?!need)(?:[a-z]{3,}ed|undrawn)$/.test(previous?.low ?? '') && isPlain(next))
    return true;
  // “300 specialized and sophisticated small firms”
  const pair = next?.low === 'and' ? index : previous?.low === 'and' ? index - 2 : -1;
  if (pair > 0 && isDescribedPair(tokens, pair)) return true;
  // “that of the seriously injured fell”, “the newly opened bridge”: no verb right after an article.
  if (
    isAdverb(previous?.low ?? '') &&
    index - 2 >= start &&
    /^(?:the|an?|its|our|their|his|her)$/.test(tokens[index - 2]?.low ?? '')
  )
    return true;
  // “energy consumed per unit of output”: only says which.
  if (next?.low === 'per' && isPlain(previous) && /ed$/.test(low)) return true;
  // “against its 24 published standards”
  const counted =
    previous?.type === 'number' &&
    (determiners.has(tokens[index - 2]?.low ?? '') || prepositions.has(tokens[index - 2]?.low ?? ''));
  if (counted && isPlain(next) && isPlural(next?.low ?? '')) return true;
  // “the most and least deprived wards”
  if (/^(?:most|least)$/.test(previous?.low ?? '') && isPlain(next)) return true;
  return false;
}

/** Whether a verb that makes things rise or fall stands before a noun, with nothing but its adjectives between. */
export function isObjectOf(tokens: Token[], index: number, start: number): boolean {
  for (let at = index - 1; at >= start && at > index - 5; at--) {
    const verb = verbOf(tokens[at]?.low ?? '');
    if (verb?.form === 'past' && /^(?:rise|fall)$/.test(verb.class))
      return prepositions.has(tokens[index + 1]?.low ?? '') && flowsBy(tokens, index + 1);
    if (!isPlain(tokens[at])) return false;
  }
  return false;
}
