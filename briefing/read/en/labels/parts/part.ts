/** What the rules for parts look at: a number before “of” and what its clause says. */
import { isAdverb, severalPeople } from '../../words/classes.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Group } from '../../grammar/groups.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';
import type { Token } from '../../words/tokens.ts';
import { participleOf } from '../../words/verbs.ts';

/** “account for”, “make up”, “generate 61% of them”. */
export const isShareVerb = (group: Group, tokens: Token[]): boolean =>
  /^(?:account|represent|comprise|constitute|occupy|generate|take)$/.test(group.verb.lemma) ||
  (group.verb.lemma === 'make' && tokens[group.end]?.low === 'up');

/** “are women”, “is now a woman”: of what kind people are, as several; '' where that is not told. */
export function peopleOf(tokens: Token[], from: number): string {
  const at = tokens.findIndex(({ low }, index) => index >= from && !isAdverb(low) && !/^an?$/.test(low));
  const low = tokens[at]?.low ?? '';
  const who = severalPeople[low] ?? low;
  return at >= 0 && tokens[at + 1]?.type !== 'word' && Object.values(severalPeople).includes(who) ? who : '';
}

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

/** A part of which the whole has a name: “38% of senior roles”. */
export interface NamedPart extends Part {
  clause: Clause | undefined;
  /** Where the name stands, and the name itself. */
  phrase: Phrase;
  whole: string;
}

/** A part with a verb before its number: “reached 68% of eligible women”. */
export interface DonePart extends NamedPart {
  group: Group;
}

/** Names a part; null where the rule does not hold. */
export type PartRule<Of extends Part = NamedPart> = (part: Of) => string | null;

/** What the first rule that holds names a part; null where none does. */
export function firstOf<Of extends Part>(rules: PartRule<Of>[], part: Of): string | null {
  for (const rule of rules) {
    const name = rule(part);
    if (name !== null) return name;
  }
  return null;
}

/** “gave 76% of patients a diagnosis” → “given”: what was done to the part, with all its verbs. */
export const participleFor = (part: DonePart): string =>
  otherDeed(part) + participleOf(part.group.verb, part.setting.tokens[part.group.at]?.low ?? '');

/** “Residents recycled | or composted 52.4% of their waste”, “reused | , repaired | or recycled 31%”: the other deeds. */
function otherDeed({ setting: { clauses, clause, tokens }, group }: DonePart): string {
  const own = clauses[clause];
  if (own?.joint !== 'or' || group.start !== own.start) return '';
  const deeds: string[] = [];
  for (let at = clause - 1; at >= 0; at--) {
    const one = clauses[at];
    const deed = one?.groups.at(-1);
    if (!one || !deed || deed.end !== one.end || deed.passive) break;
    deeds.unshift(participleOf(deed.verb, tokens[deed.at]?.low ?? ''));
    if (one.joint !== ',' || deed.start !== one.start) break;
  }
  return deeds.length === 0 ? '' : `${deeds.join(', ')} or `;
}
