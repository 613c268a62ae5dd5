/** Cuts noun phrases out of a sentence: the noun a number counts, the noun before “of”, the subject of a verb. */
import {
  isAdjective,
  isAdverb,
  isDescribedPair,
  isFixedPair,
  isPlain,
  isPlural,
  isRelative,
  isState,
} from './classes.ts';
import type { Group } from './groups.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, conjunctions, determiners, openers, periods, prepositions, pronouns } from './words.ts';
import { verbOf } from './verbs.ts';

/** Token indexes, `end` exclusive. */
export interface Phrase {
  start: number;
  end: number;
}

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
const most = 8;

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
  if (tokens[start]?.low === 'never' && isPlural(tokens[start + 1]?.low ?? ''))
    return { start, end: start + 2 };
  // “300 specialized and sophisticated small firms”
  let end = isDescribedPair(tokens, start) ? start + 3 : start;
  // “the year on year rise in thefts”: told of the rise.
  if (/^(?:year|month|week)$/.test(tokens[start]?.low ?? '') && tokens[start + 1]?.low === 'on') end += 3;
  let plural = false;
  while (end < to && end - start < most) {
    const token = tokens[end];
    // “new education, health and care plans”: a list that describes one thing.
    if (joins && token?.text === ',' && end > start && !plural && isList(tokens, end, to)) {
      end++;
      continue;
    }
    if (!token || token.type !== 'word' || token.low === 'whose') break;
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
    if (!isPlain(token) && !(end === start && /ly$/.test(token.low) && isPlain(next))) break;
    if (endsNoun(tokens, end, start, plural, to)) break;
    // “11 million tonnes of freight last year”
    if (/^(?:full|part)$/.test(token.low) && next?.low === 'time') break;
    if (token.low === 'aged' && next?.type === 'number') break;
    if (end > start && /^(?:last|this|next|each|every)$/.test(token.low) && periods.has(next?.low ?? ''))
      break;
    plural = isPlural(token.low);
    end++;
  }
  while (end > start && /^(?:and|of)$/.test(tokens[end - 1]?.low ?? '')) end--;
  return end > start ? { start, end } : null;
}

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

const isInName = (tokens: Token[], at: number): boolean =>
  /^(?:to|of|for|and|the)$/.test(tokens[at]?.low ?? '') &&
  /^[A-Z]/.test(tokens[at - 1]?.text ?? '') &&
  /^[A-Z]/.test(tokens[at + 1]?.text ?? '') &&
  /^[a-z]/.test(tokens[at + 2]?.text ?? '') &&
  isPlain(tokens[at + 2]);

/** Whether a word is the verb after a noun rather than a part of it. */
function endsNoun(tokens: Token[], index: number, start: number, plural: boolean, to: number): boolean {
  const token = tokens[index];
  const next = index + 1 < to ? tokens[index + 1] : undefined;
  const verb = token ? verbOf(token.low) : null;
  if (!token) return true;
  // “gross value added in construction”: one noun.
  if (token.low === 'added' && tokens[index - 1]?.low === 'value') return false;
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
  if (plural && /^totall?ing$/.test(token.low)) return true;
  // “tenants happy with their homes”
  if (plural && isState(token.low) && !isPlain(next)) return true;
  // “one in five of our neighbors | lives in poverty”
  if (plural && token.low === 'lives' && /^(?:in|on|alone|within|near|below|with)$/.test(next?.low ?? ''))
    return true;
  if (!verb) return false;
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

/** The noun phrase that ends right before a token: “adjusted operating margin” before “of 16.5%”. */
export function phraseBefore(tokens: Token[], to: number, from: number): Phrase | null {
  let start = to;
  while (start > from && to - start < most + 2) {
    const token = tokens[start - 1];
    const earlier = start - 2 >= from ? tokens[start - 2] : undefined;
    if (!token || token.type !== 'word') break;
    if (isPlain(token)) start--;
    else if (token.low === 'of' && isPlain(earlier)) start--;
    else if (token.low === 'per' && (isPlain(earlier) || tokens[start]?.low === 'capita')) start--;
    else if (start - 2 >= from && isFixedPair(tokens, start - 1)) start--;
    // “profit before tax”, “earnings before interest and tax”: one name.
    else if (
      /^(?:before|after)$/.test(token.low) &&
      /^(?:profits?|loss|losses|earnings|income)$/.test(earlier?.low ?? '')
    )
      start--;
    else if (start - 2 >= from && isInName(tokens, start - 1)) start -= 2;
    else if (determiners.has(token.low) && earlier?.low === 'of' && isPlain(tokens[start - 3])) start -= 2;
    else break;
  }
  // “year on | year EPS growth”: how it was measured.
  if (tokens[start]?.low === 'year' && tokens[start - 1]?.low === 'on' && start + 1 < to) start++;
  return start < to ? { start, end: to } : null;
}

/** The noun phrase before a verb, led-in adjuncts and dates taken off; null when there is none. */
export function subjectOf(tokens: Token[], from: number, group: Group): Phrase | null {
  // “with exports growing 8.9%”: a sentence of its own behind “with”.
  const absolute = isAbsolute(group) && tokens[from]?.low === 'with';
  const start = absolute ? from + 1 : skipAdjunct(tokens, from, group.start);
  return trimmed(tokens, start, group.start);
}

/** “exports growing”, “traffic down 3.1%”: a verb that needs “with” before its noun. */
export const isAbsolute = ({ verb }: Group): boolean =>
  verb.form === 'ing' || /^(?:up|down)$/.test(verb.lemma);

/** “In 2025 Norvale”, “During the year the council”, “However sales”: where the subject begins. */
function skipAdjunct(tokens: Token[], from: number, to: number): number {
  let start = from;
  while (
    start < to &&
    (openers.has(tokens[start]?.low ?? '') ||
      /^(?:now|just|only|already|altogether|ly)$/.test(tokens[start]?.low ?? ''))
  )
    start++;
  // “Ten years ago the same work cost 83 cents”
  const ago = tokens.slice(start, start + 4).findIndex(({ low }) => low === 'ago');
  // “A decade ago the share was just over half”
  const when =
    tokens[start]?.type === 'number' ||
    (/^an?$/.test(tokens[start]?.low ?? '') && periods.has(tokens[start + 1]?.low ?? ''));
  if (when && ago > 0 && start + ago + 1 < to) return start + ago + 1;
  // “Last year it was 984”, “This spring that number was 52 percent”, “The year before it was 67.5%”
  const anew = (token: Token | undefined): boolean =>
    token !== undefined && (determiners.has(token.low) || pronouns.has(token.low));
  if (periods.has(tokens[start + 1]?.low ?? '')) {
    if (/^(?:this|last|next)$/.test(tokens[start]?.low ?? '') && start + 2 < to && anew(tokens[start + 2]))
      return start + 2;
    if (
      /^(?:the|an?)$/.test(tokens[start]?.low ?? '') &&
      /^(?:before|earlier|after|later)$/.test(tokens[start + 2]?.low ?? '') &&
      anew(tokens[start + 3])
    )
      return start + 3;
  }
  // “Since then the average turnaround time has come down”
  if (tokens[start]?.low === 'since' && tokens[start + 1]?.low === 'then') return start + 2;
  // “of which price contributed”
  if (tokens[start]?.low === 'of' && /^(?:which|whom|these|those|this)$/.test(tokens[start + 1]?.low ?? ''))
    return start + 2;
  const first = tokens[start];
  if (!first || !prepositions.has(first.low) || tokens[start + 1]?.low === 'capita') return start;
  // The noun after the preposition ends where a determiner, a pronoun or a name begins anew.
  let seen = false;
  for (let index = start + 1; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    const noun = token.type === 'number' || isPlain(token);
    const anew = determiners.has(token.low) || pronouns.has(token.low);
    if (seen && anew && !prepositions.has(tokens[index - 1]?.low ?? '')) return index;
    if (
      seen &&
      tokens[index - 1]?.type === 'number' &&
      /\d{4}$/.test(tokens[index - 1]?.text ?? '') &&
      isPlain(token)
    )
      return index;
    if (seen && periods.has(tokens[index - 1]?.low ?? '') && isPlain(token)) return index;
    // “In real terms wages grew”, “By volume exports rose”
    const measure = tokens[index - 1]?.low ?? '';
    if (
      isPlain(token) &&
      (measure === 'terms' || (measure === 'volume' && token.low !== 'terms' && index === start + 2))
    )
      return index;
    // “In volume terms GDP grew”
    if (
      seen &&
      /^[A-Z]/.test(token.text) &&
      /^[a-z]+$/.test(tokens[index - 1]?.text ?? '') &&
      isPlain(tokens[index - 1])
    )
      return index;
    seen ||= noun;
  }
  return to;
}

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
    // “exports to Carrow, the Isles and the mainland”
    if (token?.text === ',' && end > start && isNextOfList(tokens, end, to)) {
      end++;
      continue;
    }
    // “the increase in third quarter 2022 sales”: the year is a part of the name.
    if (end > start && isYearWithin(tokens, end, to)) continue;
    // “the rate among those aged between 25 and 59”
    if (isAge(tokens, end, start, to)) continue;
    if (!token || token.type !== 'word') break;
    if (end > start && isRelative(token.low)) break;
    // “parcels handed out | compared to a year before”
    if (end > start && token.low === 'compared' && /^(?:to|with)$/.test(tokens[end + 1]?.low ?? '')) break;
    // “the deaths | they caused”
    if (end > start && /^(?:they|we|it|he|she|you)$/.test(token.low)) break;
    if (token.low === 'outside' && end > start + 1 && /ing$/.test(tokens[end - 1]?.low ?? '')) continue;
    if (end > start && prepositions.has(token.low) && leadsAway(tokens, end, to)) break;
    if (end > start && /^(?:along|near|via|across|throughout|around)$/.test(token.low)) break;
    if (end > start + 1 && isParticiple(tokens, end, to)) break;
  }
  while (end > start) {
    const low = tokens[end - 1]?.low ?? '';
    // “aged 65 and over”
    if (isAge(tokens, end - 1, start, end)) break;
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

/** The words and numbers after “aged” that tell how old. */
function isAge(tokens: Token[], at: number, start: number, to: number): boolean {
  const from = tokens.slice(Math.max(start, at - 4), at).findLastIndex(({ low }) => low === 'aged');
  const ages = tokens.slice(from < 0 ? at : Math.max(start, at - 4) + from + 1, at + 1);
  return (
    from >= 0 &&
    ages.every(
      ({ type, low }) => type === 'number' || /^(?:between|from|to|and|or|over|under|older|above)$/.test(low),
    ) &&
    (tokens[at]?.type === 'number' ||
      (at + 1 < to && tokens[at + 1]?.type === 'number') ||
      tokens[at - 1]?.type === 'number' ||
      tokens[at - 2]?.type === 'number')
  );
}

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
    if (!token) return true;
    // “the share of people aged 65 and over”: how old tells which people.
    if (token.low === 'aged') return false;
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
    if (periods.has(token.low)) return tokens[index]?.low !== 'of';
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

/** A phrase as it stands in the text. */
export function textOf(text: string, tokens: Token[], phrase: Phrase | null): string {
  const first = phrase ? tokens[phrase.start] : undefined;
  const last = phrase ? tokens[phrase.end - 1] : undefined;
  return first && last
    ? text
        .slice(first.start, last.end)
        .replace(/\s+/g, ' ')
        // What was said beside it is no part of its name.
        .replace(/ (?:\([^()]*\)|([–—]) [^–—]* \1)(?= )/g, '')
        .replace(/[’']s?$/, '')
    : '';
}
