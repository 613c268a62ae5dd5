/** What the rules for parts look at: a number before “of” and what its clause says. */
import type { Group } from './groups.ts';
import type { Setting } from './setting.ts';
import type { Token } from './tokens.ts';

/** “account for”, “make up”. */
export const isShareVerb = (group: Group, tokens: Token[]): boolean =>
  /^(?:account|represent|comprise|constitute)$/.test(group.verb.lemma) ||
  (group.verb.lemma === 'make' && tokens[group.end]?.low === 'up');

/** A number before “of”, with what its clause says. */
export interface Part {
  text: string;
  setting: Setting;
  /** What the clause is about. */
  subject: string;
  /** The last label, and what was counted last. */
  last: string;
  counted: string;
  /** Where the whole begins after “of”, and where its clause ends. */
  start: number;
  end: number;
  /** The verb before the number, and the one after it. */
  group: Group | null;
  after: Group | null;
}
