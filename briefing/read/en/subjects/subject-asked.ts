/** What the rules for subjects look at: a clause with its verbs, and the noun phrase before the first of them. */
import type { Clause } from '../grammar/clauses.ts';
import type { Group } from '../grammar/groups.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Token } from '../words/tokens.ts';

/** A clause with a verb of which the subject is asked. */
export interface SubjectAsked {
  text: string;
  tokens: Token[];
  clauses: Clause[];
  /** The clause, and which of them it is. */
  clause: Clause;
  index: number;
  /** Its verbs up to where it is asked: all, the first, the last, and the one before the last. */
  groups: Group[];
  first: Group;
  group: Group;
  earlier: Group | undefined;
}

/** The same with the noun phrase before its first verb. */
export interface SubjectNamed extends SubjectAsked {
  /** Where its words begin. */
  start: number;
  phrase: Phrase | null;
  /** The phrase's words; '' when there is none. */
  name: string;
}

/** Tells a subject: '' for a pronoun, null when there is none; undefined where the rule does not hold. */
export type SubjectRule<Of extends SubjectAsked = SubjectAsked> = (asked: Of) => string | null | undefined;

/** “so that renewables now supply 38 per cent”, “and that the rate stays at 5 per cent” */
export const isSoThat = ({ tokens, clause }: SubjectAsked): boolean =>
  tokens[clause.start]?.low === 'that' &&
  (tokens[clause.start - 1]?.low === 'so' ||
    (tokens[clause.start - 1]?.low === 'and' &&
      /^(?:the|our|its|their)$/.test(tokens[clause.start + 1]?.low ?? '')));
