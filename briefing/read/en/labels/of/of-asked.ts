/** What the rules for a number after “of” look at: the words before “of” and what they stand in. */
import type { Around } from '../around.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';

/** A number after “of”. */
export interface OfAsked {
  setting: Setting;
  around: Around;
  clause: Clause | undefined;
  /** The words before “of”, how many they are, and the last of them in small letters. */
  phrase: Phrase;
  words: number;
  head: string;
}

/** The same with the name that those words make. */
export interface OfNamed extends OfAsked {
  name: string;
}

/** Names the number; undefined where the rule does not hold. */
export type OfRule<Asked extends OfAsked = OfAsked> = (asked: Asked) => string | undefined;
