/** Labels of what deals, terms and plants are told by: what was paid for a firm, how long a loan runs, how much of a plant is used. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { attributive, lowered } from '../../phrases/naming.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isDuration, isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';

/** “In January we bought Lindell, a maker of sensors, for an initial £19.6 million”: what was bought. */
function boughtFor(setting: Setting, { text }: Around): string {
  const { tokens, found, clauses, clause, lead } = setting;
  const own = clauses[clause];
  if (leadOf(setting) === 'for' && isMoney(found.unit) && lead > (own?.start ?? 0))
    return priceOf(setting, text);
  if (!own || !isMoney(found.unit) || tokens[own.start]?.low !== 'for' || lead - own.start > 2) return '';
  const before = clauses.slice(0, clause).findLast(({ groups }) => groups.length > 0);
  const deal = before?.groups.at(-1);
  if (!before || !deal || deal.passive || !/^(?:buy|acquire|purchase|sell)$/.test(deal.verb.lemma)) return '';
  const what = textOf(text, tokens, trimmed(tokens, deal.end, before.end));
  return what === '' || what.split(' ').length > 5 ? '' : `Price of ${what}`;
}

/** “acquired a rival in Leeds for $64 million”: the price of it, where no number tells how many were bought. */
function priceOf({ tokens, group, lead }: Setting, text: string): string {
  if (!group || group.passive || !/^(?:buy|acquire|purchase|sell)$/.test(group.verb.lemma)) return '';
  const behind = /^(?:back|up|off|out)$/.test(tokens[group.end]?.low ?? '') ? group.end + 1 : group.end;
  const what =
    behind === lead || prepositions.has(tokens[behind]?.low ?? '')
      ? soldBefore(tokens, group.start)
      : trimmed(tokens, behind, lead);
  if (!what || what.end - what.start > 5 || (what.start >= group.end && what.end !== lead)) return '';
  const article = (tokens[what.start - 1]?.low ?? '').replace(/^(?:its|our|their|his|her)$/, 'the');
  return `Price of ${/^(?:an?|the)$/.test(article) ? `${article} ` : ''}${textOf(text, tokens, what)}`;
}

/** “the repair firm | we bought in May”, “the works, | which we sold”: what stands before the deed that was done to it. */
function soldBefore(tokens: Setting['tokens'], verb: number): Phrase | null {
  let to = verb;
  while (/^(?:we|they|it|he|she|which|that|had|has|have|,)$/.test(tokens[to - 1]?.low ?? '')) to--;
  return to < verb ? phraseBefore(tokens, to, 0) : null;
}

/** “The facility was renewed for a term of five years”: how long it runs. */
function termOf({ tokens, lead, kind, found }: Setting, { last, subject }: Around): string {
  const noun = tokens[lead]?.low === 'of' ? (tokens[lead - 1]?.low ?? '') : '';
  if (kind !== 'duration' || !isDuration(found.unit) || !/^(?:term|maturity|duration|lifetime)$/.test(noun))
    return '';
  const which = tokens[lead - 2]?.low ?? '';
  if (/^(?:average|mean|initial|remaining|typical|fixed|minimum)$/.test(which))
    return `${which.slice(0, 1).toUpperCase()}${which.slice(1)} ${noun}`;
  // “issued a green bond of €1.2 billion with a term of seven years”: of what was issued.
  const what = tokens[lead - 3]?.low === 'with' ? last || subject : subject || last;
  return what === '' || what.split(' ').length > 4
    ? `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}`
    : `${attributive(what)} ${noun}`;
}

/** “The foundries, at Sheldrake and Novy Kamen, are running at 70% and 82% of capacity”: how much of it they use. */
function useOfCapacity(setting: Setting, { subject }: Around): string {
  const { tokens, at, kind, governing } = setting;
  if (!/^(?:percent|ratio)$/.test(kind) || !/^(?:run|operate|work)$/.test(governing?.verb.lemma ?? ''))
    return '';
  const rest = tokens.slice(at + 1, at + 7).map(({ low, type }) => (type === 'number' ? '#' : low));
  if (!/^(?:(?:and|,|#) ){0,3}of (?:their |its |full |total )?capacity\b/.test(rest.join(' '))) return '';
  const who = subject.split(', ')[0] ?? '';
  return who === '' || !clauseOf(setting) ? '' : `Use of capacity at ${lowered(who)}`;
}

/** “Wet weather cost us five weeks”: the time that went by for nothing. */
function costTime({ tokens, at, kind, group, lead }: Setting, { subject }: Around): string {
  if (kind !== 'duration' || group?.verb.lemma !== 'cost' || group.passive || subject === '') return '';
  const whom = tokens.slice(group.end, at).map(({ low }) => low);
  return lead <= group.end && whom.every((low) => /^(?:us|them|it|nearly|about|almost|over|some)$/.test(low))
    ? `Time lost to ${lowered(subject)}`
    : '';
}

/** “had a budget of 418 million; of this amount, 391 million was spent”: of the sum told before. */
function ofThisSum(setting: Setting, { speech }: Around): string {
  const { tokens, clauses, clause, at } = setting;
  const [first, own] = [clauses[0], clauses[clause]];
  if (!first || clause !== 1 || own?.start !== at || speech.label === '') return '';
  const words = tokens.slice(first.start, first.end).map(({ low }) => low);
  if (!/^of (?:this|that)(?: (?:amount|sum|total|money|figure))?$/.test(words.join(' '))) return '';
  const does = own.groups[0];
  return does?.passive && does.start === at + 1
    ? `${speech.label} ${participleOf(does.verb, tokens[does.at]?.low ?? '')}`
    : '';
}

/** Asked in this order. */
export const ofADealRules: Rule[] = [boughtFor, termOf, useOfCapacity, costTime, ofThisSum];
