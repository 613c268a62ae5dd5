/** What the rules for a sum, a measure or a time look at that a deed names: its verb, and what it was for. */
import type { Around } from '../around.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Group } from '../../grammar/groups.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

/** A number with a unit, and what stands behind it. */
export interface DeedAsked {
  setting: Setting;
  around: Around;
  clause: Clause | undefined;
  /** Where its clause ends, with what “or on foot” adds to it. */
  end: number;
  /** What it was for, with the word before that; and its words. */
  purpose: { by: string; phrase: Phrase } | null;
  what: string;
  /** The first verb behind the number. */
  after: Group | null;
}

/** The same with the verb that tells what was done. */
export interface DeedDone extends DeedAsked {
  group: Group;
  lemma: string;
  /** “spent $212 million”: the number is what the verb does. */
  direct: boolean;
}

/** Names the number; undefined where the rule does not hold. */
export type DeedRule<Asked extends DeedAsked = DeedAsked> = (asked: Asked) => string | undefined;

/** “spent”, “returned”: the verb as what was done. */
export const doneIn = ({ tokens }: Setting, { verb, at }: Group): string =>
  participleOf(verb, tokens[at]?.low ?? '');

/** Whether the verb tells a deed of somebody: “go” does, “have” and “was spent” do not. */
export const isOwnDeed = ({ group, lemma, direct }: DeedDone, asNoun: string | undefined): boolean =>
  !group.passive &&
  lemma !== 'have' &&
  (group.verb.class === 'deed' ||
    lemma === 'go' ||
    // “recovered 24 million in unpaid wages”
    (/^(?:recover|close)$/.test(lemma) && direct) ||
    (direct && asNoun !== undefined));
