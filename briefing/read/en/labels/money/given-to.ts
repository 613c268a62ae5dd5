/** Labels of what came to something: how late it was, what it grew by, what was done to a part of it. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';
import { isMoney, isPercent } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';

/** “was handed over in January, some seven months behind programme”: how late it was. */
function behindPlan({ tokens, kind, at }: Setting, { subject }: Around): string {
  return kind === 'duration' &&
    tokens[at + 1]?.low === 'behind' &&
    /^(?:programme|program|schedule|plan|timetable)$/.test(tokens[at + 2]?.low ?? '') &&
    subject !== ''
    ? `${subject.split(/ (?:to|in|at|of|on|from) /)[0] ?? subject} delay`
    : '';
}

/** “The settlement added between 5% and 8% to salaries”: what grew by it. */
function addedTo({ tokens, at, group, lead, kind, found }: Setting, { text, subject }: Around): string {
  // “adding 2.15 to the average bill”: a bill grows by it.
  const sum = isMoney(found.unit) && group?.verb.lemma === 'add';
  if (
    !(sum || (/^(?:percent|growth)$/.test(kind) && isPercent(found.unit))) ||
    group?.verb.lemma !== 'add' ||
    lead >= group.end
  )
    return '';
  if (tokens[at + 1]?.low !== 'to') return '';
  const the = determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2;
  const what = textOf(text, tokens, phraseFrom(tokens, at + the, tokens.length));
  if (sum)
    return /\b(?:bills?|price|cost|fare|rent|budget|deficit|debt)s?$/.test(what)
      ? `Increase in ${lowered(what)}`
      : '';
  // “new mills added another 2 percent to the tax base”
  const another = tokens.slice(group.end, at).some(({ low }) => /^(?:another|further)$/.test(low));
  return another && what !== '' && subject !== '' && subject.split(' ').length <= 3
    ? `Increase in ${lowered(what)} from ${lowered(subject)}`
    : what;
}

/** “spending, of which Washington has repaid 60 percent”: the part of it, and what was done to it. */
function ofWhichDone(
  { tokens, group, lead, kind, clauses, clause }: Setting,
  { last, subject }: Around,
): string {
  const own = clauses[clause];
  if (!own || !/^(?:percent|ratio)$/.test(kind) || !group || group.passive || lead >= group.end) return '';
  const of = tokens[own.start]?.low === 'of' && tokens[own.start + 1]?.low === 'which';
  return of && last !== '' && subject !== '' && group.verb.class === 'deed' && group.start > own.start + 2
    ? `${last} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} by ${subject}`
    : '';
}

/** Asked in this order. */
export const givenRules: Rule[] = [behindPlan, addedTo, ofWhichDone];
