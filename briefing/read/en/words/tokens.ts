/** A paragraph as words, numbers and marks, sentence by sentence. */
import type { Span } from '../../../model.ts';
import type { Found } from '../numbers/numbers.ts';
import { endsSentence } from './stops.ts';

export interface Token extends Span {
  type: 'word' | 'number' | 'mark';
  text: string;
  /** In small letters. */
  low: string;
  /** Which number of the paragraph it is; -1 for words and marks. */
  number: number;
}

/** A sentence longer than this is read in pieces. */
const longest = 1200;

/** Where the sentences of a text begin and end; a mark inside a number ends none. */
export function sentencesOf(text: string, numbers: Found[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let next = 0;
  const push = (end: number): void => {
    const lead = /^[\s”’"')]*/.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
    if (start + lead < end) spans.push({ start: start + lead, end });
    start = end;
  };
  for (const match of text.matchAll(/[.!?;\n。！？；]|[^.!?;\n。！？；]{1,1200}/g)) {
    const at = match.index;
    const end = at + match[0].length;
    if (match[0].length >= longest) push(end);
    if (!/^[.!?;\n。！？；]$/.test(match[0])) continue;
    while (next < numbers.length && (numbers[next]?.end ?? 0) <= at) next++;
    const number = numbers[next];
    if (number && number.start <= at) continue;
    // “in trade (+3,000; +0.2%)”: a bracket is not left.
    if (match[0] === ';' && /\([^()]{0,40}$/.test(text.slice(Math.max(start, at - 42), at))) continue;
    if (match[0] === '.' && !endsSentence(text, end)) continue;
    push(end);
  }
  push(text.length);
  return spans;
}

/** “Output[4] rose”, “Turnover(4) rose”: the mark of a note is no word. */
const noteMark = /\[\d{1,2}\]|(?<=[\p{L}%]|\(\d{1,2}\))\(\d{1,2}\)/gu;
// “U.S. dollars”: initials are one word with their dots, the last one where a sentence goes on.
// “24-hour ambulances”: how long they run is no number of its own.
// “Sept. 23”, “cost:income ratio” and “Research & Development” too.
const piece =
  /\d{1,2}-year-olds?\b|\d{1,3}-\p{Ll}{2,}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=\s\d|\s*$)|\p{L}+(?:-\p{L}+)*:\p{L}+|(?:\p{Lu}\.)+\p{Lu}\.(?=[\s,;:)’'])|(?:\p{Lu}\.)+\p{Lu}|\p{Lu}\.(?=\s\p{Ll})|\p{L}[\p{L}-]*s[’'](?=\s\p{L})|\p{Lu}[\p{L}-]*(?: & \p{Lu}[\p{L}-]*)+|[\p{L}][\p{L}\p{M}’'&/.\-–\d]*[\p{L}\p{M}\d]|\p{L}|\d(?:[\d,.]*\d)?|[^\s\p{L}]/gu;

/** The tokens of one sentence. */
export function tokensOf(text: string, { start, end }: Span, numbers: Found[], first: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  const words = (to: number): void => {
    for (const match of text
      .slice(at, to)
      .replace(noteMark, (mark) => ' '.repeat(mark.length))
      .matchAll(piece)) {
      const type = /^[\p{L}\d]/u.test(match[0]) ? 'word' : 'mark';
      const from = at + match.index;
      tokens.push({
        type,
        text: match[0],
        // “exports to the US”, “IT services”: no pronoun; “grade A homes”: no article.
        low:
          /^(?:US|IT)$/.test(match[0]) || (match[0] === 'A' && tokens.at(-1)?.type === 'word')
            ? match[0]
            : match[0].toLowerCase().replaceAll('’', "'"),
        start: from,
        end: from + match[0].length,
        number: -1,
      });
    }
  };
  for (let index = first; index < numbers.length; index++) {
    const number = numbers[index];
    if (!number || number.start >= end) break;
    words(number.start);
    tokens.push({
      type: 'number',
      text: number.raw,
      low: number.raw.toLowerCase(),
      start: number.start,
      end: number.end,
      number: index,
    });
    at = number.end;
  }
  words(end);
  return tokens;
}
