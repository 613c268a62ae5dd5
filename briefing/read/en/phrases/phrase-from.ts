/** The noun phrase that begins at a token, as after a number: “1,200 | new homes”. */
import {
  isAdjective,
  isAdverb,
  isDescribedPair,
  isOfPeople,
  isPlain,
  isPlural,
  isState,
} from '../words/classes.ts';
import { isInName, mostWords, type Phrase } from './phrase.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { determiners, periods, prepositions, pronouns } from '../words/words.ts';

/** Words between a number and its noun that belong to neither. */
const between = new Set(
  'more fewer less own additional further extra other of the our its their these those all such such-like separate different individual'.split(
    ' ',
  ),
);
/** Adjectives that stand after their noun with what completes them. */
const afterNouns = new Set(
  'free full short capable aware eligible ready able unable available due open close subject responsible suitable fit safe'.split(
    ' ',
  ),
);
/** The noun phrase from a token on: “new homes”, “bus and tram journeys”; null when none begins there. */
export function phraseFrom(tokens: Token[], from: number, to: number, joins = true): Phrase | null {
  let start = from;
  while (
    start < to &&
    (between.has(tokens[start]?.low ?? '') ||
      // “three so-called never events”
      tokens[start]?.low === 'so-called')
  )
    start++;
  // “a population of 118,400 according to the census”
  if (tokens[start]?.low === 'according' && tokens[start + 1]?.low === 'to') return null;
  // “41 near misses”
  if (tokens[start]?.low === 'near' && /^miss(?:es)?$/.test(tokens[start + 1]?.low ?? ''))
    return { start, end: start + 2 };
  if (tokens[start]?.low === 'never' && isPlural(tokens[start + 1]?.low ?? ''))
    return { start, end: start + 2 };
  // “300 specialized and sophisticated small firms”
  const pair = [0, 1, 2].find((nth) => isDescribedPair(tokens, start + nth));
  let end = pair === undefined ? start : start + pair + 3;
  // “the year on year rise in thefts”: told of the rise.
  if (/^(?:year|month|week)$/.test(tokens[start]?.low ?? '') && tokens[start + 1]?.low === 'on') end += 3;
  let plural = false;
  while (end < to && end - start < mostWords) {
    const token = tokens[end];
    // “new education, health and care plans”: a list that describes one thing.
    if (joins && token?.text === ',' && end > start && !plural && isList(tokens, end, to)) {
      end++;
      continue;
    }
    if (!token || token.type !== 'word' || /^(?:whose|neither)$/.test(token.low)) break;
    const next = tokens[end + 1];
    // “new and replacement pipelines”: two words that describe one thing, whatever follows.
    const describes = end > start && isAdjective(tokens[end - 1]?.low ?? '');
    if ((joins || describes) && token.low === 'and' && end > start && !plural && isPlain(next)) {
      end++;
      continue;
    }
    if (
      token.low === 'of' &&
      end > start &&
      plural &&
      isPlain(next) &&
      !/(?<!-[a-z]*)ed$/.test(next?.low ?? '')
    ) {
      plural = false;
      end++;
      continue;
    }
    // “Safe Routes to School grants”: a name goes on over its small words.
    if (end > start && isInName(tokens, end)) {
      end++;
      continue;
    }
    // “the wettest April to September on record”
    if (token.low === 'to' && end > start && isMonth(tokens[end - 1]) && isMonth(next)) {
      end += 2;
      continue;
    }
    if (!isPlain(token) && !(end === start && /ly$/.test(token.low) && isPlain(next))) break;
    if (endsNoun(tokens, end, start, plural, to)) break;
    // “11 million tonnes of freight last year”
    if (/^(?:full|part)$/.test(token.low) && next?.low === 'time') break;
    if (end > start && /^(?:last|this|next|each|every)$/.test(token.low) && periods.has(next?.low ?? ''))
      break;
    plural = isPlural(token.low);
    end++;
  }
  while (end > start && /^(?:and|of)$/.test(tokens[end - 1]?.low ?? '')) end--;
  return end > start ? { start, end } : null;
}

const isMonth = (token: Token | undefined): boolean =>
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    token?.text ?? '',
  );

/** “, health and care plans”: one word, “and”, another, and the plural noun that all describe. */
const isList = (tokens: Token[], at: number, to: number): boolean =>
  at + 4 < to &&
  isPlain(tokens[at + 1]) &&
  !isPlural(tokens[at + 1]?.low ?? '') &&
  tokens[at + 2]?.low === 'and' &&
  isPlain(tokens[at + 3]) &&
  !isPlural(tokens[at + 3]?.low ?? '') &&
  isPlain(tokens[at + 4]) &&
  isPlural(tokens[at + 4]?.low ?? '');

/** Whether a word is the verb after a noun rather than a part of it. */
function endsNoun(tokens: Token[], index: number, start: number, plural: boolean, to: number): boolean {
  const token = tokens[index];
  const next = index + 1 < to ? tokens[index + 1] : undefined;
  const verb = token ? verbOf(token.low) : null;
  if (!token) return true;
  // “12 newly built clinics”
  if (
    /[a-z]{3}ly$/.test(tokens[index - 1]?.low ?? '') &&
    index > start &&
    /^(?:past|participle)$/.test(verb?.form ?? '') &&
    isPlain(next)
  )
    return false;
  // “gross value added in construction”: one noun.
  if (token.low === 'added' && tokens[index - 1]?.low === 'value') return false;
  // “additional cost | arising from tariffs”, “two boilers | dating back to 1960”
  if (index > start && /^(?:dating|arising|stemming|resulting|deriving)$/.test(token.low)) return true;
  // “annualised fixed cost from the group”: a noun, where nothing follows that it costs.
  if (
    token.low === 'cost' &&
    index > start &&
    !/^(?:about|around|over|under|between|up)$/.test(next?.low ?? '')
  )
    if (!next || next.type === 'mark' || prepositions.has(next.low)) return false;
  // “half of public spending goes to roads”
  if (index > start && /^(?:goes|comes|belongs|stems|consists|depends)$/.test(token.low)) return true;
  // “ten livelihood | projects that were promised”: what is counted is told as several.
  const before = between.has(tokens[start - 1]?.low ?? '') ? start - 2 : start - 1;
  if (verb?.form === 's' && !plural && index > start && tokens[before]?.type === 'number') return false;
  // “rated 88% of schools | good or outstanding”
  if (plural && isAdjective(token.low) && (!next || !isPlain(next)) && !isPlural(token.low)) return true;
  // “patients free of charge”, “homes ready to let”: said of them, no part of their name.
  if (plural && afterNouns.has(token.low) && next && prepositions.has(next.low)) return true;
  // After a plural a word before “our”, “the” is a verb, known or not.
  if (plural && next && (determiners.has(next.low) || pronouns.has(next.low)) && !/s$/.test(token.low))
    return true;
  // “children attended | newly built schools”
  if (plural && verb && /^(?:past|participle)$/.test(verb.form) && /[a-z]{3}ly$/.test(next?.low ?? ''))
    return true;
  if (plural && /^totall?ing$/.test(token.low)) return true;
  // “tenants happy with their homes”
  if (plural && isState(token.low) && !isPlain(next)) return true;
  // “one in five of our neighbors | lives in poverty”
  if (plural && token.low === 'lives' && /^(?:in|on|alone|within|near|below|with)$/.test(next?.low ?? ''))
    return true;
  if (!verb || isOfPeople(tokens, index)) return false;
  // “a £6 million charge relating to a sale”
  if (verb.form === 'ing')
    return (
      index > start &&
      (plural || (/^(?:relating|belonging|owing|amounting)$/.test(token.low) && next?.low === 'to'))
    );
  if (verb.form === 'past' || verb.form === 'participle') {
    // “the $40 million needed for it”
    if (index === start && /ed$/.test(token.low) && !isPlain(next)) return true;
    if (!plural)
      return index === start
        ? !isPlain(next) && next?.type === 'word' && !/ed$/.test(token.low)
        : !isPlain(next) && /ed$/.test(token.low)
          ? index > start
          : !/ed$/.test(token.low) &&
            index > start &&
            verb.form === 'past' &&
            verbOf(`${token.low}ting`) === null;
    return true;
  }
  if (verb.form === 'base') return plural && index > start;
  if (verb.form === 's')
    return (
      !plural &&
      index > start &&
      !/-|^(?:new|old|big|small)$/.test(tokens[index - 1]?.low ?? '') &&
      !isAdjective(tokens[index - 1]?.low ?? '') &&
      next !== undefined &&
      (next.type === 'number' || determiners.has(next.low) || pronouns.has(next.low) || isAdverb(next.low))
    );
  return false;
}
