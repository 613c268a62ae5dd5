/** What the rules for verbs look at: a word that can be a verb, with its neighbours in the clause. */
import { isAdverb } from '../words/classes.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf, type Verb } from '../words/verbs.ts';
import { auxiliaries, determiners, prepositions, pronouns } from '../words/words.ts';

/** Where a word stands in its clause. */
export interface WordPlace {
  tokens: Token[];
  index: number;
  /** The clause's bounds, and what joins it to the one before: “, and”. */
  start: number;
  end: number;
  joint: string;
  /** Whether “to” or an auxiliary stands before it. */
  led: boolean;
  /** The word in small letters, and its neighbours within the clause. */
  low: string;
  previous: Token | undefined;
  next: Token | undefined;
}

/** A word that can be a verb. */
export interface VerbAsked extends WordPlace {
  verb: Verb;
  /** “the”, “of” before it: what follows those is a noun. */
  bound: boolean;
  /** A number, an article, an adverb or a pronoun after it; with a preposition or a currency too. */
  takes: boolean;
  opens: boolean;
  /** “cut”, “put”, “set”: present and past are one. */
  same: boolean;
}

/** The verb, null where the word is none; undefined where the rule does not hold. */
export type VerbRule = (asked: VerbAsked) => Verb | null | undefined;

/** A word with what its neighbours tell of it: “cut” in “detectors cut claims”. */
export function verbAsked(place: WordPlace, verb: Verb): VerbAsked {
  const { low, previous, next } = place;
  const takes =
    next !== undefined &&
    (next.type === 'number' ||
      // “Resurface at least 17 miles”
      (next.low === 'at' && /^(?:least|most)$/.test(place.tokens[place.index + 2]?.low ?? '')) ||
      determiners.has(next.low) ||
      isAdverb(next.low) ||
      pronouns.has(next.low));
  return {
    ...place,
    verb,
    bound:
      previous !== undefined &&
      (determiners.has(previous.low) || (prepositions.has(previous.low) && previous.low !== 'to')),
    takes,
    opens:
      takes ||
      next === undefined ||
      (prepositions.has(next.low) && next.low !== 'of') ||
      /^[$£€~]$/.test(next.text),
    same: verb.form === 'past' && verb.lemma === low && !/[^h]ed$/.test(low),
  };
}

/** Whether a word can be a verb that tells a time: “was”, “reached”, “cut”. */
export function isFiniteVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (auxiliaries.has(token.low) || /^(?:past|participle)$/.test(verbOf(token.low)?.form ?? ''))
  );
}
