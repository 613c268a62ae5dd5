/** What the rules for a quantity look at: “415,000 hectares” with what it is of and who treated it. */
import type { Around } from '../around.ts';
import type { Group } from '../../grammar/groups.ts';
import type { Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

/** A quantity, and what it is of. */
export interface QuantityAsked {
  setting: Setting;
  around: Around;
  /** What stands behind “of”; '' where that is no name. */
  whole: string;
  /** The verb that tells who made, burnt or gave off so much; null where no such verb does. */
  made: Group | null;
}

export type QuantityRule = (asked: QuantityAsked) => string | undefined;

export const doneIn = ({ tokens }: Setting, { verb, at }: Group): string =>
  participleOf(verb, tokens[at]?.low ?? '');
