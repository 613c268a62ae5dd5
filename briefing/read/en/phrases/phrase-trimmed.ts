/** Takes articles, dates and numbers off a noun phrase: “the average speed in 2025” → “average speed”. */
import { isAdverb, isPerson, isPlain, isRelative } from '../words/classes.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from '../words/tokens.ts';
import { isOfCash } from '../words/accounts.ts';
import { verbOf } from '../words/verbs.ts';
import { auxiliaries, conjunctions, determiners, periods, prepositions, pronouns } from '../words/words.ts';

/** What a Roman number may stand behind. */
const numbered = /^(?:\p{Lu}.*|phase|type|stage|tier|level|grade|class|part|category|title|group)$/u;

/** “the percentage of land covered by forest”: without what follows it would be a share of another thing. */
const ofWhich = /^(?:percentage|share|proportion)$/;

/** A phrase without articles, dates and numbers around it; null when nothing is left. */
export function trimmed(tokens: Token[], from: number, to: number): Phrase | null {
  let start = from;
  while (start < to) {
    const low = tokens[start]?.low ?? '';
    if (determiners.has(low) || /^(?:and|or|but|while|whereas|also|then|both|to)$/.test(low)) start++;
    // “One boil-water notice was issued”
    else if (low === 'one' && start + 1 < to && isPlain(tokens[start + 1])) start++;
    else break;
  }
  let end = start;
  for (; end < to; end++) {
    const token = tokens[end];
    // “New 72-bed ward”
    if (token?.type === 'number' && tokens[end + 1]?.text === '-' && tokens[end + 2]?.type === 'word') {
      end += 2;
      continue;
    }
    // “the primary, secondary and tertiary industries”
    if (token?.text === ',' && end > start && end + 1 < to && isPlain(tokens[end + 1])) continue;
    // “exports, imports, and investment”: the last of a list.
    if (
      token?.text === ',' &&
      /^(?:and|or)$/.test(tokens[end + 1]?.low ?? '') &&
      end + 2 < to &&
      isPlain(tokens[end + 2]) &&
      tokens.slice(start + 1, end).some(({ text }) => text === ',')
    )
      continue;
    // “exports to Carrow, the Isles and the mainland”
    if (token?.text === ',' && end > start && isNextOfList(tokens, end, to)) {
      end++;
      continue;
    }
    // “the increase in third quarter 2022 sales”: the year is a part of the name.
    if (end > start && isYearWithin(tokens, end, to)) continue;
    if (!token || token.type !== 'word') break;
    if (end > start && isRelative(token.low)) break;
    // “parcels handed out | compared to a year before”
    if (end > start && token.low === 'compared' && /^(?:to|with)$/.test(tokens[end + 1]?.low ?? '')) break;
    // “the deaths | they caused”
    if (end > start && /^(?:they|we|it|he|she|you)$/.test(token.low)) break;
    // “the budget | I will send you”, but “Phase I”
    if (end > start && token.text === 'I' && !numbered.test(tokens[end - 1]?.text ?? '')) break;
    if (token.low === 'outside' && end > start + 1 && /ing$/.test(tokens[end - 1]?.low ?? '')) continue;
    if (end > start && prepositions.has(token.low) && leadsAway(tokens, end, to)) break;
    // “countries along the Belt and Road”: which countries.
    if (token.low === 'along' && tokens[end + 2]?.text === 'Belt' && end + 5 <= to) {
      end += 4;
      continue;
    }
    if (end > start && /^(?:along|near|via|across|throughout|around)$/.test(token.low)) break;
    if (isOfCash(tokens, end)) continue;
    if (end > start + 1 && isParticiple(tokens, end, to) && !ofWhich.test(tokens[start]?.low ?? '')) break;
  }
  while (end > start) {
    const low = tokens[end - 1]?.low ?? '';
    // “postgraduates from abroad”
    // “parcels handed out”, “checks carried out”
    if (
      /^(?:out|off|over|up)$/.test(low) &&
      end - 2 > start &&
      /^(?:hand|carry|pay|set|put|take|give|send|roll|shut)$/.test(
        verbOf(tokens[end - 2]?.low ?? '')?.lemma ?? '',
      )
    )
      break;
    // “people sleeping outside”
    if (low === 'outside' && /ing$/.test(tokens[end - 2]?.low ?? '') && end - 2 > start) break;
    if (/^(?:abroad|overseas|home)$/.test(low) && tokens[end - 2]?.low === 'from' && end - 2 > start) break;
    // “remittances from workers abroad”
    if (/^(?:abroad|overseas)$/.test(low) && isPerson(tokens[end - 2]?.low ?? '') && end - 2 > start) break;
    if (
      isAdverb(low) ||
      prepositions.has(low) ||
      conjunctions.has(low) ||
      determiners.has(low) ||
      auxiliaries.has(low)
    )
      end--;
    else break;
  }
  // “the number of people” is about people.
  if (
    /^(?:number|total|amount|volume|level|list)$/.test(tokens[start]?.low ?? '') &&
    tokens[start + 1]?.low === 'of' &&
    end > start + 2
  )
    return trimmed(tokens, start + 2, end);
  if (tokens[start]?.low === 'number' && tokens[start + 1]?.low === 'of') return null;
  return end > start && !pronouns.has(tokens[start]?.low ?? '') ? { start, end } : null;
}

/** “third quarter | 2022 | sales”: a year between the words of one name. */
const isYearWithin = (tokens: Token[], at: number, to: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') &&
  at + 1 < to &&
  isPlain(tokens[at - 1]) &&
  isPlain(tokens[at + 1]);

/** “, the Isles and the mainland”: a list goes on with an article. */
function isNextOfList(tokens: Token[], at: number, to: number): boolean {
  if (tokens[at + 1]?.low !== 'the') return false;
  let next = at + 2;
  while (next < to && isPlain(tokens[next])) next++;
  return (
    next > at + 2 &&
    next <= at + 5 &&
    next < to &&
    tokens[next]?.low === 'and' &&
    prepositions.has(tokens[at - 2]?.low ?? '')
  );
}

/** A preposition before a number or a time says when or how much, not what. */
function leadsAway(tokens: Token[], index: number, to: number): boolean {
  // “people waiting for more than a year”: how long tells which people.
  if (
    tokens[index]?.low === 'for' &&
    /^(?:waiting|living|staying|working|sleeping|held|kept)$/.test(tokens[index - 1]?.low ?? '') &&
    /^(?:more|over|longer|less|at|an?)$/.test(tokens[index + 1]?.low ?? '')
  )
    return false;
  if (
    tokens[index]?.low === 'than' &&
    tokens[index - 2]?.low === 'for' &&
    /ing$/.test(tokens[index - 3]?.low ?? '')
  )
    return false;
  for (let at = index + 1; at < Math.min(to + 1, index + 5); at++) {
    const token = tokens[at];
    if (!token) break;
    // “the increase in third quarter 2022 sales”
    if (isYearWithin(tokens, at, to)) continue;
    // “rose by 2% and loans to companies | 9.8 percent”: the number is told of it.
    if (token.type === 'number')
      return !(
        at === to &&
        at > index + 1 &&
        isPlain(tokens[at - 1]) &&
        /^(?:to|from|for)$/.test(tokens[index]?.low ?? '')
      );
    if (at === to) break;
    if (isYearWithin(tokens, at + 1, to)) continue;
    // “the area under winter | wheat”: the season tells of what kind it is.
    const isKind =
      /^(?:winter|spring|summer|autumn)$/.test(token.low) && at + 1 < to && isPlain(tokens[at + 1]);
    if (periods.has(token.low) && !isKind) return tokens[index]?.low !== 'of';
    if (prepositions.has(token.low) || token.type === 'mark') return false;
  }
  return index + 1 >= to;
}

/** “Repairs | reported through the line”: what follows only says which. */
function isParticiple(tokens: Token[], index: number, to: number): boolean {
  const low = tokens[index]?.low ?? '';
  const next = tokens[index + 1];
  return (
    /ed$/.test(low) &&
    // “the long-term unemployed”
    !/^(?:unemployed|self-employed|disabled)$/.test(low) &&
    !(low === 'added' && tokens[index - 1]?.low === 'value') &&
    verbOf(low) !== null &&
    index + 1 < to &&
    next !== undefined &&
    !isPlain(next) &&
    isPlain(tokens[index - 1])
  );
}
