/** The verb of a stretch where none was sure. */
import { agrees } from './clues.ts';
import { isAdverb, isPerson, isPlain } from '../words/classes.ts';
import { unknownVerb, type Group } from './groups.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf, type Verb } from '../words/verbs.ts';
import { determiners, prepositions, pronouns } from '../words/words.ts';

/** The likeliest verb of a stretch that must have one: “residents | count | on us”, “pollution | causes | 29,000 deaths”. */
export function likelyVerb(tokens: Token[], start: number, end: number): Group | null {
  for (let at = start; at < end - 1; at++) {
    const [noun, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (word?.type !== 'word' || word.text !== word.low || !isPlain(word) || !next) continue;
    if (/[’']s?$/.test(noun?.low ?? '') || /(?:tion|ment|ness|ity|ship|ance|ence|ism)s?$/.test(word.low))
      continue;
    if (isPerson(word.low)) continue;
    const opens =
      next.type === 'number' ||
      determiners.has(next.low) ||
      pronouns.has(next.low) ||
      (prepositions.has(next.low) && next.low !== 'of') ||
      isAdverb(next.low) ||
      isPlain(next);
    const verb = verbOf(word.low) ?? verbOf(word.low.replace(/e?s$/, '')) ?? unknownVerb(word);
    const form = verb ?? { lemma: word.low.replace(/s$/, ''), class: 'deed' as const, form: 's' as const };
    const ends = /[^s]s$/.test(word.low) ? 's' : 'base';
    const own: Verb = { ...form, form: ends };
    const apposed = noun?.type !== 'word' && at === start && start > 0 && ends === 's';
    if (!opens || !(apposed || (noun?.type === 'word' && agrees(noun, own, false)))) continue;
    // A plain form before a noun is rather its adjective.
    // “The ratings | save | taxpayers a million”: people have no adjective that is a verb.
    if (ends === 'base' && isPlain(next) && !(isPerson(next.low) && verbOf(word.low))) continue;
    if (ends === 's' && isPlain(next) && next.type === 'word') continue;
    return {
      start: at,
      end: at + 1,
      at,
      verb: own,
      passive: false,
      infinitive: false,
      bare: ends === 'base',
    };
  }
  return null;
}
