/** Cuts out the name of the whole that a number is a part of, with the words that belong to it. */
import { isOfPeople, isPerson, isPlural } from '../../words/classes.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isShareVerb, type NamedPart, type Part } from './part.ts';
import { clauseOf } from '../setting.ts';
import type { Token } from '../../words/tokens.ts';

/** A part with the name of its whole: “38% of senior roles”; null when the whole has none. */
export function namedPart(part: Part): NamedPart | null {
  const { text, setting, counted, start, end } = part;
  const { tokens } = setting;
  const clause = clauseOf(setting);
  const cut = phraseFrom(tokens, start, end);
  if (!cut) return null;
  // “Stress made up 12% of all days lost.”: the whole has no verb but that one.
  const governed =
    setting.group?.verb.form === 'ing' || (setting.group && isShareVerb(setting.group, tokens));
  const stop = governed && tokens[end - 1]?.type === 'mark' ? end - 1 : end;
  const phrase = {
    start: cut.start,
    end: widened(tokens, cut, governed ? start : (clause?.start ?? 0), stop),
  };
  // “88% of the major ones”
  const name = textOf(text, tokens, phrase).replace(/\bones$/, counted.split(' ').at(-1) || 'ones');
  const whole = isOfPeople(tokens, phrase.start) ? `the ${name}` : name;
  return whole === '' ? null : { ...part, clause, phrase, whole };
}

/** Where a whole ends once what belongs to it is told with it. */
function widened(tokens: Token[], { start, end: cut }: Phrase, clauseStart: number, end: number): number {
  const first = beforeNext(tokens, { start, end: cut });
  const made = first + (isMade(tokens, first, clauseStart, end) ? 1 : 0);
  const needed = neededEnd(tokens, made, end);
  return needed + (isInWork(tokens, needed) ? 2 : 0);
}

/** “provided 54 percent of revenue and property taxes 37 percent”: the second noun has a number of its own. */
function beforeNext(tokens: Token[], { start, end }: Phrase): number {
  const and = tokens.slice(start, end).findIndex(({ low }) => low === 'and');
  return and > 0 && tokens[end]?.type === 'number' ? start + and : end;
}

/** “of all vehicles | produced” */
const isMade = (tokens: Token[], at: number, clauseStart: number, end: number): boolean =>
  /(?:ed|^lost|^spent)$/.test(tokens[at]?.low ?? '') &&
  // “52% of members agreed | that we listen”, “91% of trams operated”: their own deed.
  !/^(?:agreed|operated|replied|responded|reported|arrived|died)$/.test(tokens[at]?.low ?? '') &&
  at === end - 1 &&
  // “to which 81% of staff replied”
  !/^(?:to|in|on|for|with)$/.test(tokens[clauseStart]?.low ?? '') &&
  (isPlural(tokens[at - 1]?.low ?? '') || /^(?:time|money|sum|amount)$/.test(tokens[at - 1]?.low ?? ''));

/** “a quarter of the campus's need | for electricity” */
function neededEnd(tokens: Token[], at: number, end: number): number {
  const needs = /^(?:need|needs|demand|appetite)$/.test(tokens[at - 1]?.low ?? '');
  const object = needs && tokens[at]?.low === 'for' ? phraseFrom(tokens, at + 1, end) : null;
  return object?.end ?? at;
}

/** “four-fifths of all persons | in work” */
const isInWork = (tokens: Token[], at: number): boolean =>
  tokens[at]?.low === 'in' &&
  /^(?:work|employment|education|training|care|poverty)$/.test(tokens[at + 1]?.low ?? '') &&
  isPerson(tokens[at - 1]?.low ?? '') &&
  tokens[at + 2]?.type !== 'word';
