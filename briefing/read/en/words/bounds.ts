/**
 * How old or how large those are that a sentence tells of: “people aged 16 and over”, “the 16 to 64 employment rate”,
 * “firms with 100 or fewer employees”. It says who is meant and is read as a part of that word, so that nothing behind
 * it is cut off; nobody would show it as a number.
 */
import type { Found } from '../numbers/numbers.ts';
import { isPerson, isPlain, isPlural } from './classes.ts';
import type { Token } from './tokens.ts';

const lead = /^(?:from|between|under|over|below|above|at|least|up|to)$/;
const open = /^(?:over|above|older|under|younger|below|more)$/;
const whom = /^(?:those|anyone|everyone|someone)$/;
/** What is told of everybody of an age: “the 18 to 24 unemployment rate”. */
const ofAnAge = /^(?:employment|unemployment|jobless|participation|activity|inactivity|population|age)$/;
/** By whom the size of a firm is told. */
const staff = /^(?:employees|workers|staff|people|persons|members|inhabitants|residents)$/;

/** “People aged 16 and over” → People: a name as it is without its bound. */
export const withoutBound = (name: string): string =>
  name.replace(
    / (?:(?:aged|under|over|with)(?: [a-z]+){0,3} \d.*|with [a-z]+ or (?:more|fewer|less) [a-z]+|\d+ (?:and|or) (?:over|older|under|above).*)$/,
    '',
  );

/** The token behind the last one of a bound, and where its numbers stand. */
interface Bound {
  to: number;
  numbers: number[];
}

/** A sentence whose bounds are parts of words, and which of the paragraph's numbers they were. */
export function withBounds(tokens: Token[], numbers: Found[]): { tokens: Token[]; bounds: number[] } {
  const foundAt = (at: number): Found | undefined => numbers[tokens[at]?.number ?? -1];
  const read: Token[] = [];
  const bounds: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const last = read.at(-1);
    const next = tokens[at + 1];
    const span = yearOlds(tokens, at);
    if (span) {
      bounds.push(...tokens.slice(at, span.to).flatMap(({ number }) => (number >= 0 ? [number] : [])));
      read.push(span.token);
      at = span.to - 1;
      continue;
    }
    const bound = last ? (ageFrom(tokens, at, foundAt) ?? sizeFrom(tokens, at, foundAt)) : null;
    if (last && bound) {
      bounds.push(...bound.numbers);
      read[read.length - 1] = {
        ...last,
        // “those aged 20 to 64” are people, and no others that were spoken of.
        low: whom.test(last.low) ? 'people' : last.low,
        end: tokens[bound.to - 1]?.end ?? last.end,
      };
      at = bound.to - 1;
    } else if (next && isAge(foundAt(at)) && /\d(?: to |[-–])\d/.test(token.text) && ofAnAge.test(next.low)) {
      bounds.push(token.number);
      read.push({ ...next, start: token.start });
      at++;
    } else read.push(token);
  }
  return { tokens: read, bounds };
}

const isAge = (found: Found | undefined): boolean =>
  found !== undefined &&
  /^(?:digits|word)$/.test(found.form) &&
  found.magnitude === '' &&
  found.value <= 110 &&
  /^(?:years?|months?)?$/.test(found.unit);

/** “25 to 34-year-olds”, “16-74 year olds”, “15- to 24-year-old | women”: one word for those of an age, with the words before its end. */
function yearOlds(tokens: Token[], at: number): { token: Token; to: number } | null {
  const first = tokens[at];
  if (!first || !/^\d{1,2}(?:[-–]\d{1,2})?(?: years?)?$/.test(first.text)) return null;
  let to = at + 1;
  while (to < at + 5 && /^(?:-|–|to|and|year|\d{1,2})$/.test(tokens[to]?.low ?? '')) to++;
  const word = tokens[to];
  const isAged = /^(?:\d{1,2}-)?year-olds?$/.test(word?.low ?? '');
  const isOlds = word?.low === 'olds' && (/ years?$/.test(first.text) || tokens[to - 1]?.low === 'year');
  if (!word || !(isAged || isOlds) || (to === at + 1 && !/[-–y]/.test(first.text + word.low))) return null;
  // “15- to 24-year-old women”: of that age, and women.
  const next = /old$/.test(word.low) ? tokens[to + 1] : undefined;
  const whom = isPlain(next) && next ? next : word;
  return {
    token: { ...whom, low: whom === word ? 'year-olds' : whom.low, start: first.start },
    to: whom === word ? to + 1 : to + 2,
  };
}

/** “aged 65 and over”, “aged from 16 to 64”, “people under 25”, “residents 65 or over”, from behind the noun. */
function ageFrom(tokens: Token[], at: number, foundAt: (at: number) => Found | undefined): Bound | null {
  const before = tokens[at - 1];
  const isPeople = isPerson(before?.low ?? '') || whom.test(before?.low ?? '');
  const aged = tokens[at]?.low === 'aged';
  if (!isPeople && !(aged && isPlain(before))) return null;
  let to = aged ? at + 1 : at;
  while (to < at + 4 && lead.test(tokens[to]?.low ?? '')) to++;
  if (!isAge(foundAt(to))) return null;
  const one = to++;
  const joint = tokens[to]?.low ?? '';
  const next = tokens[to + 1];
  // “everyone under 22 and over 66”
  if (
    joint === 'and' &&
    /^(?:under|over)$/.test(next?.low ?? '') &&
    /^(?:under|over)$/.test(tokens[at]?.low ?? '') &&
    isAge(foundAt(to + 2)) &&
    !isPlain(tokens[to + 3])
  )
    return { to: to + 3, numbers: [one, to + 2].map(numberAt(tokens)) };
  if (/^(?:and|or)$/.test(joint) && open.test(next?.low ?? ''))
    return { to: to + 2, numbers: [one].map(numberAt(tokens)) };
  // “aged 4 and 5”
  if (aged && /^(?:and|or)$/.test(joint) && isAge(foundAt(to + 1)) && !isPlain(tokens[to + 2]))
    return { to: to + 2, numbers: [one, to + 1].map(numberAt(tokens)) };
  // “women over 50”, but “patients over 12 months”, “pupils over 40 schools”
  const bare =
    /^(?:under|over)$/.test(tokens[at]?.low ?? '') && foundAt(one)?.unit === '' && !isPlain(tokens[to]);
  return aged || bare ? { to, numbers: [one].map(numberAt(tokens)) } : null;
}

/** “with 100 or fewer employees”, “with fewer than 20 staff”, “with up to 50 workers”, from behind the firms. */
function sizeFrom(tokens: Token[], at: number, foundAt: (at: number) => Found | undefined): Bound | null {
  const before = tokens[at - 1];
  const isCounted = tokens.slice(Math.max(0, at - 4), at).some(({ type }) => type === 'number');
  if (tokens[at]?.low !== 'with' || !isPlain(before) || !isPlural(before?.low ?? '')) return null;
  const words = [1, 2].map((nth) => tokens[at + nth]?.low ?? '').join(' ');
  const led = /^(?:fewer than|less than|up to|at least|no more|more than)$/.test(words);
  const one = at + (led ? (words === 'no more' ? 4 : 3) : 1);
  const found = foundAt(one);
  const orMore = tokens[one + 1]?.low === 'or' && /^(?:more|fewer|less)$/.test(tokens[one + 2]?.low ?? '');
  // “with ten or more employees”
  if (!found || found.unit !== '' || !(found.form === 'digits' || (found.form === 'word' && (orMore || led))))
    return null;
  const to = one + (orMore ? 4 : 2);
  // “households with two or more children”
  const last = tokens[to - 1];
  if (orMore && !led && last?.type === 'word' && isPlural(last.low))
    return { to, numbers: [one].map(numberAt(tokens)) };
  // “three sites with more than 400 staff” has them.
  return (orMore || (led && !(isCounted && words === 'more than'))) && staff.test(tokens[to - 1]?.low ?? '')
    ? { to, numbers: [one].map(numberAt(tokens)) }
    : null;
}

const numberAt =
  (tokens: Token[]) =>
  (at: number): number =>
    tokens[at]?.number ?? -1;
