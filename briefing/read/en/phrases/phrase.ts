/** A noun phrase: where it stands in a sentence, and its words. */
import { isPlain } from '../words/classes.ts';
import type { Token } from '../words/tokens.ts';

/** Token indexes, `end` exclusive. */
export interface Phrase {
  start: number;
  end: number;
}

/** So many words a noun phrase has at most. */
export const mostWords = 8;

/** A phrase as it stands in the text. */
export function textOf(text: string, tokens: Token[], phrase: Phrase | null): string {
  const first = phrase ? tokens[phrase.start] : undefined;
  const last = phrase ? tokens[phrase.end - 1] : undefined;
  return first && last
    ? text
        .slice(first.start, last.end)
        .replace(/\s+/g, ' ')
        // What was said beside it is no part of its name.
        .replace(/ (?:\([^()]*\)|([–—]) [^–—]* \1)(?= )/g, '')
        // “Underlying(3) operating profit”: the mark of a note.
        .replace(/(?<=\p{L})\(\d{1,2}\)/gu, '')
        .replace(/[’']s?$/, '')
    : '';
}

/** “Safe Routes | to | School grants”: a small word within a name. */
export const isInName = (tokens: Token[], at: number): boolean =>
  /^(?:to|of|for|and|the)$/.test(tokens[at]?.low ?? '') &&
  /^[A-Z]/.test(tokens[at - 1]?.text ?? '') &&
  /^[A-Z]/.test(tokens[at + 1]?.text ?? '') &&
  /^[a-z]/.test(tokens[at + 2]?.text ?? '') &&
  isPlain(tokens[at + 2]);
