/** A sentence without what stands in it only to be seen: short names, quotation marks, asides that hold no number. */
import { asOneWord } from './as-one-word.ts';
import { isPlain } from './classes.ts';
import type { Token } from './tokens.ts';
import { verbOf } from './verbs.ts';
import { auxiliaries, prepositions } from './words.ts';

/** The tokens that tell something of a number. */
export const partsOf = (tokens: Token[]): Token[] =>
  withoutOnYear(
    withoutBasis(
      withoutComma(withoutQuotes(withoutLinks(withoutAsides(withoutShortNames(asOneWord(tokens)))))),
    ),
  );

/** “Fixed investment – a gauge of what is built – rose by 4%”, “GDP (at basic prices) grew”: said beside it. */
function withoutAsides(tokens: Token[]): Token[] {
  const drop = new Set<number>();
  tokens.forEach((token, at) => {
    if (drop.has(at) || at === 0 || tokens[at - 1]?.type !== 'word' || !/^[–—(]$/.test(token.text)) return;
    const ends = token.text === '(' ? ')' : token.text;
    const close = tokens.findIndex(({ text }, index) => index > at && text === ends);
    const inside = tokens.slice(at, close + 1);
    if (close < 0 || tokens[close + 1]?.type !== 'word' || inside.some(({ type }) => type === 'number'))
      return;
    inside.forEach((_, nth) => drop.add(at + nth));
  });
  return drop.size === 0 ? tokens : tokens.filter((_, at) => !drop.has(at));
}

const links =
  /^(?:however|meanwhile|therefore|moreover|furthermore|nevertheless|nonetheless|consequently|conversely|similarly|likewise|though|(?:in|by) (?:turn|contrast|comparison)|as a result|on the other hand|of course)$/;

/** “Rents, however, rose”, “In May, by contrast, rents rose”: what ties a sentence to the one before parts no noun from its verb. */
function withoutLinks(tokens: Token[]): Token[] {
  const drop = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.text !== ',' || tokens[at - 1]?.type !== 'word' || drop.has(at)) return;
    const close = tokens.findIndex(({ text }, index) => index > at && index <= at + 5 && text === ',');
    const words = tokens.slice(at + 1, close).map(({ low }) => low);
    if (close < 0 || !links.test(words.join(' '))) return;
    const [verb, next] = [tokens[close + 1]?.low ?? '', tokens[close + 2]?.low ?? ''];
    const form = verbOf(verb)?.form ?? '';
    const led = prepositions.has(tokens[0]?.low ?? '');
    const goesOn =
      !led &&
      // “It must be said, however, that rents rose”
      (verb === 'that' ||
        auxiliaries.has(verb) ||
        /^(?:past|participle)$/.test(form) ||
        (form === 's' && verbOf(next)?.form !== 'past'));
    for (let index = goesOn ? at : at + 1; index <= close; index++) drop.add(index);
  });
  return drop.size === 0 ? tokens : tokens.filter((_, at) => !drop.has(at));
}

/** “research and development (R&D) rose”: a short name in brackets is no clause of its own. */
function withoutShortNames(tokens: Token[]): Token[] {
  const isShort = (at: number): boolean =>
    tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    /^[A-Z][A-Za-z0-9&./-]*$/.test(tokens[at + 1]?.text ?? '') &&
    /[A-Z0-9].*[A-Z0-9]/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at - 1]?.type === 'word';
  return tokens.filter((_, at) => !isShort(at) && !isShort(at - 1) && !isShort(at - 2));
}

/** “$1.2 billion, or 28%, of revenue”: the comma parts no share from its whole. */
const withoutComma = (tokens: Token[]): Token[] =>
  tokens.filter(
    ({ text }, at) =>
      !(
        text === ',' &&
        tokens[at - 1]?.type === 'number' &&
        tokens[at + 1]?.low === 'of' &&
        /^(?:or|about|nearly|over|around)$/.test(tokens[at - 2]?.low ?? '')
      ),
  );

/** “85 “little giant” firms”: the marks around a short name inside a phrase part nothing. */
function withoutQuotes(tokens: Token[]): Token[] {
  const drop = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.type !== 'mark' || !/^[“"]$/.test(token.text) || drop.has(at)) return;
    const close = tokens.findIndex(({ text }, index) => index > at && index <= at + 5 && /^[”"]$/.test(text));
    const inside = tokens.slice(at + 1, close);
    const goesOn = tokens[at - 1]?.type !== 'mark' && at > 0 && tokens[close + 1]?.type === 'word';
    // “a target of “above 5 percent””
    const told = tokens[at - 1]?.type === 'word' && inside.length <= 4 && inside.at(-1)?.type === 'number';
    if (close > at + 1 && ((goesOn && inside.every(({ type }) => type === 'word')) || told))
      drop.add(at).add(close);
  });
  return drop.size === 0 ? tokens : tokens.filter((_, at) => !drop.has(at));
}

/** “was $0.06 | per lb | higher”: what the sum is for one of does not part it from how it is compared. */
const withoutBasis = (tokens: Token[]): Token[] => {
  const isBasis = (at: number): boolean =>
    tokens[at - 1]?.type === 'number' &&
    /^(?:per|an?)$/.test(tokens[at]?.low ?? '') &&
    tokens[at + 1]?.type === 'word' &&
    /^(?:higher|lower|more|less|cheaper|dearer)$/.test(tokens[at + 2]?.low ?? '');
  return tokens.filter((_, at) => !isBasis(at) && !isBasis(at - 1));
};

/** “was $30 million lower | year-on-year”: what it is held against, and no thing. */
const withoutOnYear = (tokens: Token[]): Token[] =>
  tokens.filter(
    ({ low }, at) =>
      !(
        /^(?:year|quarter|month|week|day)-(?:on|over)-(?:year|quarter|month|week|day)$/.test(low) &&
        /^(?:higher|lower|more|less)$/.test(tokens[at - 1]?.low ?? '') &&
        tokens[at - 2]?.type === 'number' &&
        !isPlain(tokens[at + 1])
      ),
  );
