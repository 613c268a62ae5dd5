/** What a clause is about: its own subject, or that of a clause before it. */
import { isPlural } from '../words/classes.ts';
import type { Clause } from '../grammar/clauses.ts';
import { textOf } from '../phrases/phrase.ts';
import { lastWord } from '../phrases/last-word.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { ownSubject } from './own-subject.ts';
import { clauseOf, type Setting } from '../labels/setting.ts';
import { relativeSubject } from './subject-of-relative.ts';
import type { Token } from '../words/tokens.ts';
import { farthest, isAside, isInterposed, pending } from './waiting.ts';
import { determiners, periods, prepositions } from '../words/words.ts';

/** The subject that a number's clause speaks of: “Sales” in “Sales rose by 2%”; '' when it is a pronoun or cannot be told. */
export function subjectText(text: string, setting: Setting): string {
  const { tokens, clauses, at } = setting;
  const relative = relativeSubject(text, setting);
  if (relative !== undefined) return relative;
  for (let index = setting.clause; index >= Math.max(0, setting.clause - farthest); index--) {
    const clause = clauses[index];
    if (!clause) break;
    // “inflation, as measured by the index, slowed”: said beside it.
    if (index < setting.clause && (isAside(tokens, clause) || isInterposed(tokens, clauses, index))) continue;
    // “Rents rose by 9%, while house prices, at £243,000, are up 2%”: a new subject that waits for its verb.
    const waits =
      index < setting.clause &&
      clause.groups.length === 0 &&
      (/\b(?:while|whereas|but)$/.test(clause.joint) ||
        // “…, and jet fuel, at $90 a barrel, made up”
        (clause.joint === ', and' && isInterposed(tokens, clauses, index + 1)));
    if (waits && !prepositions.has(tokens[clause.start]?.low ?? '')) break;
    const own = ownSubject(text, tokens, clauses, index, index === setting.clause ? at : clause.end);
    if (own !== null) return own;
    // “The survey found that 68% …”: what found it is not what it is about.
    if (clause.joint === 'that') return '';
  }
  // “Youth unemployment, at 12.6%, was …”
  return pending(text, tokens, clauses, setting.clause) ?? '';
}

/** What a sentence without a number is about, for the pronoun that follows it; null when it has no verb. */
export function topicOf(text: string, tokens: Token[], clauses: Clause[]): string | null {
  const first = clauses.findIndex(({ groups }) => groups.length > 0);
  const clause = clauses[first];
  return clause ? ownSubject(text, tokens, clauses, first, clause.groups[0]?.end ?? clause.end) : null;
}

/** “We renegotiated our bank facility in May.”: what “it” is next, where the one who did it is but a pronoun; '' where it is not one thing. */
export function objectOf(text: string, tokens: Token[], clauses: Clause[]): string {
  const group = clauses[0]?.groups[0];
  if (
    !group ||
    group.passive ||
    group.verb.class !== 'deed' ||
    !/^we$/.test(tokens[group.start - 1]?.low ?? '')
  )
    return '';
  if (!/^(?:our|the|its|an?)$/.test(tokens[group.end]?.low ?? '')) return '';
  const object = phraseFrom(tokens, group.end + 1, clauses[0]?.end ?? tokens.length);
  const head = tokens[(object?.end ?? 0) - 1]?.low ?? '';
  return object && object.end - object.start <= 3 && !isPlural(head) && !periods.has(head)
    ? textOf(text, tokens, object)
    : '';
}

/** “We aim to have halved our water use by 2032”: what somebody moves, or wants to; '' where nobody does. */
export function movedIn(text: string, tokens: Token[], clauses: Clause[]): string {
  const moves = clauses
    .flatMap(({ groups }) => groups)
    .findLast(({ verb, passive }) => /^(?:rise|fall)$/.test(verb.class) && !passive);
  if (!moves) return '';
  const from = moves.end + (determiners.has(tokens[moves.end]?.low ?? '') ? 1 : 0);
  const what = phraseFrom(tokens, from, tokens.length);
  return what?.start === from ? textOf(text, tokens, what) : '';
}

/** “We moved our customers onto annual plans.”: the last things it names, which “these” are next; '' where its last noun is one thing. */
export function lastSeveral(text: string, tokens: Token[], clauses: Clause[]): string {
  const own = clauses.at(-1);
  const end = tokens.findLastIndex(({ type }) => type === 'word') + 1;
  // “onto annual | plans”: a noun, though it may be a verb.
  const from = own?.groups.findLast((group) => group.end < end)?.end ?? own?.start ?? end;
  const named = isPlural(tokens[end - 1]?.low ?? '') ? phraseBefore(tokens, end, from) : null;
  // “sold the last of the legacy sites”: these are the sites.
  const name = textOf(text, tokens, named).replace(
    /^(?:last|rest|most|majority|bulk) of (?:the |our )?/i,
    '',
  );
  return periods.has(lastWord(name)) ? '' : name;
}

/** The clause's first pronoun before its verb: “it”, “they”, “we”; '' when there is none. */
export function pronounOf(setting: Setting): string {
  const clause = clauseOf(setting);
  const group = setting.governing;
  if (!clause || !group) return '';
  const start = setting.clauses.find((one) => one.groups.includes(group))?.start ?? clause.start;
  const isPronoun = ({ low }: Token): boolean =>
    /^(?:it|they|we|i|this|these|those|which|who|that|you)$/.test(low);
  // “we believe | it can be a quarter”: its own before that of the verb before it.
  const nearest = setting.tokens[group.start - 1];
  // “the government wants it to reach 30 per cent”
  const wanted = setting.tokens[group.start - 2];
  if (
    group.infinitive &&
    wanted &&
    /^(?:it|them|this)$/.test(wanted.low) &&
    setting.tokens[group.start - 3]?.low !== 'of'
  )
    return wanted.low === 'them' ? 'they' : 'it';
  // “we anticipate that | this will fall”
  const said = nearest?.low === 'this' && wanted?.low === 'that';
  if (nearest && (said || /^(?:it|they)$/.test(nearest.low)) && group.start - 1 >= start) return nearest.low;
  return setting.tokens.slice(start, group.start).find(isPronoun)?.low ?? '';
}
