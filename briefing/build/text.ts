import type { Span } from '../model.ts';
import { endsSentence } from '../read/en/words/stops.ts';

const opening = '“‘《（(「『【〈[';
const closing = '”’》）)」』】〉]';
const cjk = /[\u3400-\u9fff]/;

/** True when the text is mostly written in Chinese characters. */
export function isChinese(text: string): boolean {
  return cjk.test(text);
}

/**
 * Cuts a stretch of text after each separator that stands outside quotes and brackets.
 * The pieces cover the stretch without its separators; blank pieces are left out.
 */
function cut(text: string, within: Span, isSeparator: (index: number) => boolean): Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let start = within.start;
  const push = (end: number): void => {
    const piece = trim(text, { start, end });
    if (piece.end > piece.start) pieces.push(piece);
  };
  for (let index = within.start; index < within.end; index++) {
    const character = text[index] ?? '';
    if (opening.includes(character)) depth++;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(index)) {
      push(index);
      start = index + 1;
    }
  }
  push(within.end);
  return pieces;
}

/** Narrows a span to leave out white space and final punctuation at its ends. */
function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s，、；。,;：:]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s，、；。,;.：:！!]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Whether a mark of Latin text ends a sentence: not in 4.5 or “Dr. Ames”, nor before the quotation mark that follows it. */
function isLatinStop(text: string, index: number): boolean {
  const mark = text[index] ?? '';
  if (!/[.!?]/.test(mark) || /\S/.test(text[index + 1] ?? ' ')) return false;
  return mark !== '.' || endsSentence(text, index + 1);
}

/** The sentences of a text, final punctuation left out; a quoted full stop does not end one. */
export function sentences(text: string): Span[] {
  return cut(
    text,
    { start: 0, end: text.length },
    (index) => /[。！？\n]/.test(text[index] ?? '') || isLatinStop(text, index),
  );
}

/** The parts of a sentence between semicolons. */
export const halves = (text: string, sentence: Span): Span[] =>
  cut(text, sentence, (index) => /[；;]/.test(text[index] ?? ''));

/** The clauses of a sentence: between commas, but not inside 1,234 or “March 5, 2024”. */
export const clauses = (text: string, sentence: Span): Span[] =>
  cut(
    text,
    sentence,
    (index) =>
      text[index] === '，' ||
      (text[index] === ',' &&
        !/\d/.test(text[index + 1] ?? '') &&
        !/^\d, (?:19|20)\d\d\b/.test(text.slice(index - 1, index + 7))),
  );

/** The members of an enumeration: between 、 marks. */
export const members = (text: string, span: Span): Span[] => cut(text, span, (index) => text[index] === '、');
