/** What the rules for a pronoun, or for a word that stands for another, look at: what was told before. */
import type { Speech } from '../labels/around.ts';
import type { Setting } from '../labels/setting.ts';

/** A number whose subject may be told before it. */
export interface AntecedentAsked {
  setting: Setting;
  /** The numbers of its sentence before it. */
  done: Setting[];
  speech: Speech;
  text: string;
  /** Its clause's own subject, or '' and the pronoun that stands there. */
  subject: string;
  pronoun: string;
  /** The label told last, in this sentence or in the one before. */
  last: string;
}

/** Tells who or what is meant, '' where nobody knows; undefined where the rule does not hold. */
export type AntecedentRule = (asked: AntecedentAsked) => string | undefined;
