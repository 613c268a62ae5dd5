/** What the rules for a thing and its verb look at: “Staff” with “who joined the share plan”. */
import { isPerson } from '../words/classes.ts';
import type { Group } from '../grammar/groups.ts';
import type { Token } from '../words/tokens.ts';

/** A thing with the verb after it. */
export interface SaidAsked {
  text: string;
  tokens: Token[];
  /** The thing, and the last of its words in small letters. */
  whole: string;
  head: string;
  /** The verb, where it may begin, and where what it says ends. */
  group: Group;
  from: number;
  end: number;
  /** Where the verb's own adverbs end: “were severely | absent”. */
  then: number;
  /** What the clause says after them. */
  rest: string;
}

/** Tells the thing with what is said of it; undefined where the rule does not hold. */
export type SaidRule = (asked: SaidAsked) => string | undefined;

/** “Staff who”, “Repairs that” */
export const whoOrThat = ({ head }: SaidAsked): string => (isPerson(head) ? 'who' : 'that');

/** What is said, behind a blank where there is any. */
export const behind = (rest: string): string => (rest === '' ? '' : ` ${rest}`);

/** “did not”: the word stands within the verb. */
export const isNot = (tokens: Token[], { start, end }: Group): boolean =>
  tokens.slice(start, end).some(({ low }) => low === 'not');

/** “not ” where the clause denies its verb. */
export const notOf = ({ tokens, group }: SaidAsked): string => (isNot(tokens, group) ? 'not ' : '');

/** The verb's words, without “are” before “living”. */
export function deedOf({ text, tokens, group }: SaidAsked): string {
  const first = group.verb.form === 'ing' ? group.at : group.start;
  return text.slice(tokens[first]?.start ?? 0, tokens[group.end - 1]?.end ?? 0);
}
