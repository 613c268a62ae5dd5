/** Words that only together say of what kind a thing is: “prefecture- and county-level governments”, “small and medium enterprises”. */
import type { Token } from './tokens.ts';

/** The tokens with each such group as one word, so that its “and” parts no phrase. */
export function asOneWord(tokens: Token[]): Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const words =
      sizeAt(tokens, at) || hangingAt(tokens, at) || reservesAt(tokens, at) || onTimeAt(tokens, at);
    const [first, last] = [tokens[at], tokens[at + words - 1]];
    if (!first) continue;
    if (words < 2 || !last) {
      read.push(first);
      continue;
    }
    const parts = tokens.slice(at, at + words);
    read.push({
      ...first,
      text: parts.map(({ text }) => text).join(' '),
      low: parts.map(({ low }) => low).join(' '),
      end: last.end,
    });
    at += words - 1;
  }
  return read;
}

/** “small and medium | enterprises”, “micro, small and medium | firms”: how many tokens; 0 elsewhere. */
function sizeAt(tokens: Token[], at: number): number {
  const size = /^(?:micro|small|medium|large)$/;
  const comma = size.test(tokens[at]?.low ?? '') && tokens[at + 1]?.text === ',' ? 2 : 0;
  const [one, and, other, noun] = [0, 1, 2, 3].map((nth) => tokens[at + comma + nth]);
  const pair =
    size.test(one?.low ?? '') &&
    /^(?:and|or)$/.test(and?.low ?? '') &&
    size.test(other?.low ?? '') &&
    one?.low !== other?.low &&
    noun?.type === 'word';
  return pair ? comma + 3 : 0;
}

/** “prefecture- and county-level”, “short- or long-term”: a hyphen that waits for what follows. */
function hangingAt(tokens: Token[], at: number): number {
  const [one, hyphen, and, other] = [0, 1, 2, 3].map((nth) => tokens[at + nth]);
  const hangs =
    one?.type === 'word' &&
    hyphen?.text === '-' &&
    hyphen.start === one.end &&
    /^(?:and|or|to)$/.test(and?.low ?? '') &&
    (and?.start ?? 0) > hyphen.end &&
    /^\p{L}+-\p{L}+/u.test(other?.text ?? '');
  return hangs ? 4 : 0;
}

/** “proved and probable | reserves”, “measured and indicated | resources”: how sure a miner is of what lies there. */
const reservesAt = (tokens: Token[], at: number): number =>
  /^(?:(?:proved|proven) and probable|measured and indicated|indicated and inferred)$/.test(
    [0, 1, 2].map((nth) => tokens[at + nth]?.low ?? '').join(' '),
  ) && tokens[at + 3]?.type === 'word'
    ? 3
    : 0;

/** “on time | performance”: it says of what kind, and not when. */
const onTimeAt = (tokens: Token[], at: number): number =>
  tokens[at]?.low === 'on' &&
  tokens[at + 1]?.low === 'time' &&
  /^(?:performance|delivery|deliveries|arrivals?|departures?|completion|payments?|rates?)$/.test(
    tokens[at + 2]?.low ?? '',
  )
    ? 2
    : 0;
