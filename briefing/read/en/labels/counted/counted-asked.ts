/** What the rules for counted things look at: a number, what is at hand, and the noun right after it. */
import type { Around } from '../around.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';

/** A number of which is asked what it counts. */
export interface CountedAsked {
  setting: Setting;
  around: Around;
}

/** A number with the noun that it counts: “34 | factories”. */
export interface Counted extends CountedAsked {
  phrase: Phrase;
  /** The noun's last word, and whether it is the only one. */
  head: string;
  alone: boolean;
}

/** The same with the noun as a name. */
export interface CountedNamed extends Counted {
  name: string;
  /** Whether the noun says little: “people”, “sets”. */
  generic: boolean;
}

/** Says what is counted: '' when nothing is; undefined where the rule does not hold. */
export type CountedRule<Of extends CountedAsked = CountedAsked> = (asked: Of) => string | undefined;
