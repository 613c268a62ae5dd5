/** Two nouns that one number counts: “national parks and reserves”, “home appliances and vehicles”. */
import { isPlain, isPlural } from '../../words/classes.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { auxiliaries } from '../../words/words.ts';
import { verbOf } from '../../words/verbs.ts';

/**
 * A phrase together with the noun that “and” joins to it. Only where the number's own verb stands before it:
 * “we hired 120 nurses and waits fell” joins two sentences.
 */
export function withTwin(setting: Setting, phrase: Phrase | null): Phrase | null {
  const { tokens, group, clauses, clause } = setting;
  const both = phrase && (toldAgain(tokens, phrase) ?? (group ? null : bothDo(setting, phrase)));
  if (both) return both;
  if (!phrase || !group || !/^(?:and|or)$/.test(tokens[phrase.end]?.low ?? '')) return phrase;
  const head = tokens[phrase.end - 1];
  const first = tokens[phrase.end + 1];
  if (!isPlain(first) || !isPlural(head?.low ?? '') || phrase.end !== clauseOf(setting)?.end) return phrase;
  const second = phraseFrom(tokens, phrase.end + 1, tokens.length);
  if (!second || second.start !== phrase.end + 1 || second.end - second.start > 2) return phrase;
  const last = tokens[second.end - 1];
  const opens = verbOf(first?.low ?? '')?.form;
  // “planted trees and cut emissions”, “12 plants and employs 300 people”
  if (!isPlural(last?.low ?? '') || /^(?:past|participle|base|ing)$/.test(opens ?? '')) return phrase;
  const next = tokens[second.end];
  const goesOn =
    next !== undefined &&
    (next.type === 'number' ||
      auxiliaries.has(next.low) ||
      /^(?:past|base)$/.test(verbOf(next.low)?.form ?? '') ||
      isPlain(next)) &&
    !/(?:ing)$/.test(next.low);
  const verbs = clauses[clause + 1]?.groups.some((one) => one.start < second.end) === true;
  // “17 stops and carries around 21,000”: what can be a verb is one unless the phrase ends with it.
  const takes =
    opens === 's' &&
    second.end === second.start + 1 &&
    next?.type === 'word' &&
    !/^(?:of|in|across|under|with)$|ing$/.test(next.low);
  return goesOn || takes || (verbs && opens === 's' && next !== undefined && isPlain(next))
    ? phrase
    : { start: phrase.start, end: second.end };
}

/** “trained nurses and trained care assistants”: the word told again makes them one count. */
function toldAgain(tokens: Setting['tokens'], { start, end }: Phrase): Phrase | null {
  if (tokens[end]?.low !== 'and' || end - start < 2 || !isPlural(tokens[end - 1]?.low ?? '')) return null;
  if (tokens[end + 1]?.low !== tokens[start]?.low) return null;
  const last = [end + 2, end + 3].find((at) => isPlural(tokens[at]?.low ?? ''));
  return last !== undefined && isPlain(tokens[end + 2]) ? { start, end: last + 1 } : null;
}

/** “Our 14 parks and gardens welcomed …”, “Nine new shops and cafés opened”: both nouns do what follows. */
function bothDo({ tokens, at, clauses, clause }: Setting, { start, end }: Phrase): Phrase | null {
  const own = clauses[clause];
  const next = clauses[clause + 1];
  const first = (own?.start ?? 0) >= at - 4;
  // “as well as the 75 drivers and escorts, get”: the verb stands behind the comma.
  const beside = tokens[own?.start ?? at]?.low === 'as' && next?.groups.length === 0;
  const second = [1, 2].find(
    (nth) => verbStarts(next, end + 1 + nth) || (beside && next.end === end + 1 + nth),
  );
  const noun = second === undefined ? [] : tokens.slice(end + 1, end + 1 + second);
  return first &&
    own?.end === end &&
    second !== undefined &&
    tokens[end]?.low === 'and' &&
    noun.every(isPlain) &&
    isPlural(noun.at(-1)?.low ?? '') &&
    isPlural(tokens[end - 1]?.low ?? '')
    ? { start, end: end + 1 + second }
    : null;
}

const verbStarts = (clause: Clause | undefined, at: number): boolean =>
  clause?.groups.some(({ start, infinitive }) => start === at && !infinitive) === true;
