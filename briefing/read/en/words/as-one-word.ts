/** Words that only together say of what kind a thing is: “prefecture- and county-level governments”, “small and medium enterprises”. */
import type { Token } from './tokens.ts';

/** The tokens with each such group as one word, so that its “and” parts no phrase. */
export function asOneWord(tokens: Token[]): Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const words =
      namedAt(tokens, at) ||
      sizeAt(tokens, at) ||
      hangingAt(tokens, at) ||
      reservesAt(tokens, at) ||
      onTimeAt(tokens, at);
    const [first, last] = [tokens[at], tokens[at + words - 1]];
    if (!first) continue;
    if (words < 2 || !last) {
      read.push(first);
      continue;
    }
    const parts = tokens.slice(at, at + words);
    read.push({
      ...first,
      text: parts
        .map(({ text }) => text)
        .join(' ')
        .replace(' ,', ','),
      low: parts
        .map(({ low }) => low)
        .join(' ')
        .replace(' ,', ','),
      end: last.end,
    });
    at += words - 1;
  }
  return read;
}

/**
 * What is always told together and is one thing: “in education, employment or training”, “income from fees and
 * charges”. None of these stands where a clause could end.
 */
const together: ReadonlySet<string> = new Set([
  'education , employment or training',
  'employment , education or training',
  'education , employment and training',
  'education or training',
  'education and training',
  'work or further study',
  'employment or further study',
  'work or further learning',
  'education or employment',
  'employment or education',
  'reading , writing and maths',
  'reading , writing and mathematics',
  'english and maths',
  'english and mathematics',
  'face to face',
  'bed and breakfast',
  'fees and charges',
  'wages and salaries',
  'salaries and wages',
  'grants and contributions',
  'gifts and donations',
  'repairs and maintenance',
  'parks and open spaces',
  'roads and bridges',
  'health and social care',
  'arts and culture',
  'land and buildings',
  'plant and equipment',
  'equality and diversity',
  'walking and cycling',
  'domestic violence and abuse',
]);

/** Whether a phrase has one of these: its “and” joins no two things that are told in turn. */
export const isTogether = (phrase: string): boolean =>
  / (?:and|or|to) /.test(phrase) &&
  [...together].some((name) => phrase.toLowerCase().includes(name.replace(' ,', ',')));

/** How many tokens one of these takes; 0 elsewhere. */
function namedAt(tokens: Token[], at: number): number {
  if (tokens[at]?.type !== 'word') return 0;
  for (const length of [3, 4, 5])
    if (
      together.has(
        tokens
          .slice(at, at + length)
          .map(({ low }) => low)
          .join(' '),
      )
    )
      return length;
  return 0;
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
