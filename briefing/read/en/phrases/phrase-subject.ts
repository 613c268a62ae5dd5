/** The noun phrase before a verb: “Norvale | employed”. */
import { afterCases } from '../labels/counted/cases-in-which.ts';
import { isPlain } from '../words/classes.ts';
import type { Group } from '../grammar/groups.ts';
import { trimmed } from './phrase-trimmed.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from '../words/tokens.ts';
import { determiners, openers, periods, prepositions, pronouns } from '../words/words.ts';

/** The noun phrase before a verb, led-in adjuncts and dates taken off; null when there is none. */
export function subjectOf(tokens: Token[], from: number, group: Group): Phrase | null {
  // “with exports growing 8.9%”: a sentence of its own behind “with”.
  const absolute = isAbsolute(group) && tokens[from]?.low === 'with';
  const start = absolute ? from + 1 : skipAdjunct(tokens, from, group.start);
  // “with wages and fuel | together | accounting for”
  const end = tokens[group.start - 1]?.low === 'together' ? group.start - 1 : group.start;
  return trimmed(tokens, start, end);
}

/** “exports growing”, “traffic down 3.1%”: a verb that needs “with” before its noun. */
export const isAbsolute = ({ verb }: Group): boolean =>
  verb.form === 'ing' || /^(?:up|down)$/.test(verb.lemma);

/** “In 2025 Norvale”, “During the year the council”, “However sales”: where the subject begins. */
function skipAdjunct(tokens: Token[], from: number, to: number): number {
  let start = from;
  while (
    start < to &&
    (openers.has(tokens[start]?.low ?? '') ||
      /^(?:now|just|only|already|altogether|ly)$/.test(tokens[start]?.low ?? ''))
  )
    start++;
  const happening = afterCases(tokens, start, to);
  if (happening >= 0) return happening;
  // “Ten years ago the same work cost 83 cents”
  const ago = tokens.slice(start, start + 4).findIndex(({ low }) => low === 'ago');
  // “A decade ago the share was just over half”
  const when =
    tokens[start]?.type === 'number' ||
    (/^an?$/.test(tokens[start]?.low ?? '') && periods.has(tokens[start + 1]?.low ?? ''));
  if (when && ago > 0 && start + ago + 1 < to) return start + ago + 1;
  // “Last year it was 984”, “This spring that number was 52 percent”, “The year before it was 67.5%”
  const anew = (token: Token | undefined): boolean =>
    token !== undefined && (determiners.has(token.low) || pronouns.has(token.low));
  if (periods.has(tokens[start + 1]?.low ?? '')) {
    if (/^(?:this|last|next)$/.test(tokens[start]?.low ?? '') && start + 2 < to && anew(tokens[start + 2]))
      return start + 2;
    if (
      /^(?:the|an?)$/.test(tokens[start]?.low ?? '') &&
      /^(?:before|earlier|after|later)$/.test(tokens[start + 2]?.low ?? '') &&
      anew(tokens[start + 3])
    )
      return start + 3;
  }
  // “This year public spending is projected at”: when, and no kind of spending.
  if (
    start === 0 &&
    /^(?:this|last|next)$/.test(tokens[0]?.low ?? '') &&
    /^(?:year|month|quarter|spring|summer|autumn|winter|season)$/.test(tokens[1]?.low ?? '') &&
    to > 3 &&
    isPlain(tokens[2]) &&
    isPlain(tokens[to - 1])
  )
    return 2;
  // “Since then the average turnaround time has come down”
  if (tokens[start]?.low === 'since' && tokens[start + 1]?.low === 'then') return start + 2;
  // “of which price contributed”
  if (tokens[start]?.low === 'of' && /^(?:which|whom|these|those|this)$/.test(tokens[start + 1]?.low ?? ''))
    return start + 2;
  const first = tokens[start];
  if (!first || !prepositions.has(first.low) || tokens[start + 1]?.low === 'capita') return start;
  // The noun after the preposition ends where a determiner, a pronoun or a name begins anew.
  let seen = false;
  for (let index = start + 1; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    // “From May the allowance rises”: a month, though the word is an auxiliary elsewhere.
    const noun = token.type === 'number' || isPlain(token) || token.text === 'May';
    const anew = determiners.has(token.low) || pronouns.has(token.low);
    if (seen && anew && !prepositions.has(tokens[index - 1]?.low ?? '')) return index;
    if (
      seen &&
      tokens[index - 1]?.type === 'number' &&
      /\d{4}$/.test(tokens[index - 1]?.text ?? '') &&
      isPlain(token)
    )
      return index;
    if (seen && periods.has(tokens[index - 1]?.low ?? '') && isPlain(token)) return index;
    // “In real terms wages grew”, “By volume exports rose”
    const measure = tokens[index - 1]?.low ?? '';
    if (
      isPlain(token) &&
      (measure === 'terms' || (measure === 'volume' && token.low !== 'terms' && index === start + 2))
    )
      return index;
    // “In volume terms GDP grew”
    if (
      seen &&
      /^[A-Z]/.test(token.text) &&
      /^[a-z]+$/.test(tokens[index - 1]?.text ?? '') &&
      isPlain(tokens[index - 1])
    )
      return index;
    seen ||= noun;
  }
  return to;
}
