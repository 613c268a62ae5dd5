/** Sums by what they came from: “Ticket sales brought in £3 million; sponsors, £1 million; and the raffle the rest.” */
import { textOf } from '../../phrases/phrase.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import type { Around } from '../around.ts';
import type { Rule } from '../rule.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { isMoney } from '../../numbers/units.ts';
import { determiners, prepositions } from '../../words/words.ts';

/** What is money by its own name: “Parking charges”, “Donations and legacies”. */
const sums =
  /(?:^|\s)(?:income|revenues?|sales|fares|fees|charges|taxes|tax|levy|levies|rents?|donations?|legacies|gifts|takings|receipts|subscriptions|dividends|royalties|duties|fines|proceeds|profits?|turnover|interest|subsidy|subsidies|exports|orders|earnings)(?= (?:from|of|to|in|at|on) |$)/i;
/** A market or a part of a firm may be called so, and what it brings in is its revenue. */
const mayBeNamed = (what: string): boolean =>
  !what.includes(' ') && !isPlural(what.toLowerCase()) && !/ing$/.test(what);

/** “The two cafes brought in £620,000” → Income from cafes; what is a sum already keeps its name. */
function broughtIn({ tokens, found, group, lead }: Setting, { subject }: Around): string {
  const brings = group?.verb.lemma === 'bring' && !group.passive && tokens[group.end]?.low === 'in';
  if (!isMoney(found.unit) || !brings || lead > group.end || subject.split(' ').length > 6) return '';
  if (subject === '' || /^(?:we|it|they|this|that)$/i.test(subject) || mayBeNamed(subject)) return '';
  // “Cars, batteries and solar cells”: a list may be of what is sold.
  if (subject.includes(',')) return subject;
  return sums.test(subject) ? subject : `Income from ${lowered(subject)}`;
}

const small =
  /^(?:and|the|an?|another|some|remaining|further|other|last|rest|just|only|about|around|over|nearly|almost)$/;

/** The source that stands alone before its sum: “; our two cafes, £620,000”, “ and the raffle the remaining £90,000”. */
function sourceBefore({ tokens, at, clauses }: Setting, text: string): string {
  const isSum = (index: number): boolean => /^\D{0,3}[£$€]|illion$/.test(tokens[index]?.text ?? '');
  let end = at;
  while (small.test(tokens[end - 1]?.low ?? '')) end--;
  if (tokens[end - 1]?.text === ',') end--;
  let start = end;
  while (start > 0 && tokens[start - 1]?.type !== 'mark' && !isSum(start - 1)) start--;
  const isLead = (index: number): boolean =>
    tokens[index]?.type === 'number' ||
    determiners.has(tokens[index]?.low ?? '') ||
    tokens[index]?.low === 'and';
  while (start < end && isLead(start)) start++;
  const tells = clauses.some(({ groups }) =>
    groups.some((one) => one.start >= start && one.end <= end && /^(?:past|participle)$/.test(one.verb.form)),
  );
  // “and operating profit of £2 million”: the sum has its own name.
  if (prepositions.has(tokens[end - 1]?.low ?? '')) return '';
  if (tells || end - start > 5 || !isPlain(tokens[start]) || end <= start) return '';
  const the = tokens[start - 1]?.low === 'the' ? 'the ' : '';
  return the + textOf(text, tokens, { start, end });
}

/** Such a list is no longer than this, in UTF-16 units. */
const longest = 900;

/** “…; sponsors, £1 million; and the raffle the remaining £90,000”: what brings it in is told once. */
function alsoBroughtIn(setting: Setting, { text }: Around): string {
  if (!isMoney(setting.found.unit)) return '';
  const before = text.slice(Math.max(0, setting.found.start - longest), setting.found.start);
  const sentence = before.split(/[.!?:](?=\s)|\n/).at(-1) ?? '';
  const [told = '', by = ''] =
    /\b(brought in|brings? in|(?:rais|generat|contribut|provid)e[ds]) (?:[a-z]+ ){0,3}[£$€](?!.*\b(?:brought|raised|generated)\b).*$/.exec(
      sentence,
    ) ?? [];
  // Each part of the list has its own sum.
  if (
    told === '' ||
    !told
      .split(/; (?:and )?/)
      .slice(0, -1)
      .every((part) => /[£$€]\d/.test(part))
  )
    return '';
  const what = sourceBefore(setting, text);
  if (what === '') return '';
  if (/^rais/.test(by)) return `Funds raised by ${lowered(what)}`;
  const bare = what.replace(/^the /, '');
  return !by.endsWith(' in') || sums.test(bare) || /^\p{Lu}/u.test(bare)
    ? raised(bare)
    : `Income from ${what}`;
}

/** Asked in this order. */
export const broughtInRules: Rule[] = [broughtIn, alsoBroughtIn];
