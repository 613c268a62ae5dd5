import type { Span } from '../model.ts';
import { isLatin } from './fold.ts';
import { soundsLike, type Sound } from './pinyin.ts';

/** How much of a word was found in a text, from 0 to 1, and where. */
export interface Closeness {
  share: number;
  /** Places in the folded text. */
  spans: Span[];
  /** The stretches of the word that were not found. */
  left: string[];
}

/** What leaping over characters costs: 高新企业 for 高新技术企业, gxqy for the same. */
const perLeap = 0.06;
/** Two characters that stand apart may be chance: 高企. */
const twoApart = 0.6;

const whole = (spans: Span[], share = 1): Closeness => ({ share, spans, left: [] });
const nothing = (word: string): Closeness => ({ share: 0, spans: [], left: [word] });

/** Where a Latin word stands, beginning where a word begins; 'firm' finds firms and 'firms' firm. */
export function latinPlace(word: string, text: string): Span | null {
  const stem = word.length > 3 ? word.replace(/(?:ies|y|es|s)$/, '') : word;
  for (let start = text.indexOf(stem); start >= 0; start = text.indexOf(stem, start + 1)) {
    if (start === 0 || !isLatin(text[start - 1]) || !isLatin(stem[0])) {
      let end = start + stem.length;
      while (end < start + word.length && text[end] === word[end - start]) end++;
      return { start, end };
    }
  }
  return null;
}

/** The stretches of a word, of at least two characters, that stand in a text in any order. */
export function pieces(word: string, text: string): Closeness {
  const spans: Span[] = [];
  const left: string[] = [];
  let found = 0;
  let missed = '';
  for (let from = 0; from < word.length;) {
    let to = from + 2;
    let place = to <= word.length ? text.indexOf(word.slice(from, to)) : -1;
    if (place < 0) {
      missed += word[from++];
      continue;
    }
    for (; to < word.length; to++) {
      const next = text.indexOf(word.slice(from, to + 1));
      if (next < 0) break;
      place = next;
    }
    if (missed !== '') left.push(missed);
    missed = '';
    spans.push({ start: place, end: place + to - from });
    found += to - from;
    from = to;
  }
  if (missed !== '') left.push(missed);
  return { share: found / word.length, spans, left };
}

/** A word's characters in a text in their order, as abbreviations are made; null when one is missing. */
function abbreviation(word: string, text: string): Span[] | null {
  const spans: Span[] = [];
  let at = 0;
  for (const character of word) {
    const place = text.indexOf(character, at);
    if (place < 0) return null;
    const last = spans.at(-1);
    if (last && last.end === place) last.end = place + 1;
    else spans.push({ start: place, end: place + 1 });
    at = place + 1;
  }
  return spans;
}

/** Runs of neighbouring places as spans. */
function joined(places: number[]): Span[] {
  const spans: Span[] = [];
  for (const place of places) {
    const last = spans.at(-1);
    if (last?.end === place) last.end++;
    else spans.push({ start: place, end: place + 1 });
  }
  return spans;
}

/** How close a word comes to a short text (a label, a lead), the text's sound included. */
export function closeness(word: string, text: string, sound: () => Sound): Closeness {
  if (isLatin(word[0])) {
    const place = latinPlace(word, text);
    if (place) return whole([place]);
    const places = /^[a-zü]{2,}$/.test(word) ? soundsLike(word.replaceAll('ü', 'v'), sound()) : null;
    if (!places) return nothing(word);
    const spans = joined(places);
    return whole(spans, 0.95 - perLeap * (spans.length - 1));
  }
  const place = text.indexOf(word);
  if (place >= 0) return whole([{ start: place, end: place + word.length }]);
  const inPieces = word.length > 1 ? pieces(word, text) : nothing(word);
  const short = word.length > 1 ? abbreviation(word, text) : null;
  if (!short) return inPieces;
  const share = word.length === 2 ? twoApart : 1 - perLeap * (short.length - 1);
  return share > inPieces.share ? whole(short, share) : inPieces;
}

/** How close a word comes to a long text (a sentence, a title): as it stands, or in pieces. */
export function inProse(word: string, text: string): Closeness {
  if (isLatin(word[0])) {
    const place = latinPlace(word, text);
    return place ? whole([place]) : nothing(word);
  }
  const place = text.indexOf(word);
  if (place >= 0) return whole([{ start: place, end: place + word.length }]);
  return word.length > 1 ? pieces(word, text) : nothing(word);
}
