/** What something is for, as far as it goes: “roads, bridges and tunnels | as well as”, “school nurses | in the coming year”. */
import { isAdverb, isPlain, isPlural } from '../words/classes.ts';
import { textOf } from './phrase.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Token } from '../words/tokens.ts';
import { conjunctions, determiners, periods, prepositions, pronouns } from '../words/words.ts';
import { verbOf } from '../words/verbs.ts';

/** A list of more words than this is told by its first member. */
const longest = 9;
const stops =
  /^(?:that|which|who|whom|whose|where|when|while|whereas|as|so|through|by|via|with|without|during|over|since|after|before|under|until|because|although|including|excluding|along|across|near|around|throughout|such|compared|ago|than|but|from|among|they|we|it|he|she|you)$/;
/** “in the coming year”, “this spring”, “for the next decade”. */
const isWhen = (tokens: Token[], at: number): boolean =>
  /^(?:in|on|by|for|at|within|this|last|next|each|every)$/.test(tokens[at]?.low ?? '') &&
  [1, 2, 3].some(
    (nth) =>
      periods.has(tokens[at + nth]?.low ?? '') &&
      tokens
        .slice(at + 1, at + nth)
        .every(({ low }) =>
          /^(?:the|this|last|next|past|coming|current|same|fiscal|financial|each)$/.test(low),
        ),
  );

/** Where the words from a token on end: at another deed, a time, a number, a mark that parts no list. */
function wordsEnd(tokens: Token[], clauses: Clause[], from: number, end: number): number {
  // “existing | hidden | debts”: a participle within a noun is no deed.
  const isWithin = (at: number): boolean =>
    isPlain(tokens[at - 1]) && !isPlural(tokens[at - 1]?.low ?? '') && isPlain(tokens[at + 1]);
  const deeds = new Set(
    clauses
      .flatMap(({ groups }) => groups)
      .flatMap(({ start, end, verb }) =>
        verb.form === 'ing' ||
        (/^(?:past|participle)$/.test(verb.form) && end === start + 1 && isWithin(start))
          ? []
          : [start],
      ),
  );
  let at = from;
  for (; at < end; at++) {
    const token = tokens[at];
    if (!token || token.type === 'number' || (token.type === 'mark' && token.text !== ',')) break;
    if (at > from && (stops.test(token.low) || isWhen(tokens, at) || deeds.has(at))) break;
    if (token.low === 'to' && verbOf(tokens[at + 1]?.low ?? '')?.form === 'base' && at > from) break;
  }
  return at;
}

const isLoose = ({ low, type }: Token): boolean =>
  type === 'mark' ||
  prepositions.has(low) ||
  conjunctions.has(low) ||
  determiners.has(low) ||
  isAdverb(low) ||
  /^(?:and|or|to)$/.test(low);

/** The noun or the list of nouns that begins at a token, in words; '' where none does. */
export function aimText(text: string, tokens: Token[], clauses: Clause[], from: number, to: number): string {
  if (pronouns.has(tokens[from]?.low ?? '')) return '';
  let start = from;
  while (determiners.has(tokens[start]?.low ?? '')) start++;
  if (tokens[start]?.type === 'number') start++;
  const cut = (end: number): number => {
    let last = end;
    while (last > start && isLoose(tokens[last - 1] as Token)) last--;
    return last;
  };
  let end = cut(wordsEnd(tokens, clauses, start, to));
  const commas = tokens
    .slice(start, end)
    .flatMap(({ text: mark }, nth) => (mark === ',' ? [start + nth] : []));
  // “roads, bridges and tunnels, | a rise of”: a list ends with what its “and” adds.
  const lastOf = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ low }) => /^(?:and|or)$/.test(low));
  while (commas.length > 0 && !lastOf((commas.at(-1) ?? 0) + 1, end)) end = cut(commas.pop() ?? end);
  if (commas[0] !== undefined && end - start - commas.length > longest) end = cut(commas[0]);
  // “the deepening of the harbour | to the depth of …”: cut short, it ends before its last small word.
  if (end - start > longest) {
    const small = tokens.slice(start + 2, start + longest).findLastIndex(({ low }) => prepositions.has(low));
    end = small < 0 ? start : cut(start + 2 + small);
  }
  const what = textOf(text, tokens, end > start ? { start, end } : null);
  // “for our Department of Parks”: a name with its article.
  const named =
    /^\p{Lu}\p{Ll}/u.test(what) && /^(?:the|our)$/.test(tokens[start - 1]?.low ?? '') && start > from;
  return named ? `the ${what}` : what;
}
