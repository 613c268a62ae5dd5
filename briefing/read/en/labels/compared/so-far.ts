/** “The running total is now 640”, “Bran made up half of that”: of what the sentence before counted. */
import type { Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { isShareVerb } from '../parts/part.ts';
import type { Setting } from '../setting.ts';
import type { Rule } from '../rule.ts';

const allTold = /^(?:cumulative|running|grand|overall) (?:number|total|figure|tally|count)$/i;

/** “A further 12 ponds were dug. The cumulative number is 90” → Cumulative number of ponds dug. */
function cumulative({ found, group }: Setting, { subject, done, speech }: Around): string {
  if (found.unit !== '' || done.length > 0 || !group || !allTold.test(subject)) return '';
  const those = [speech.label, speech.counted].find((name) => isPlural(name.split(' ')[0] ?? '')) ?? '';
  const several = those === '' && isPlural(speech.counted.split(' ').at(-1) ?? '') ? speech.counted : those;
  return several === '' || several.split(' ').length > 6 ? '' : `${subject} of ${lowered(raised(several))}`;
}

/** “Grain came to 4 million tonnes. Barley made up a third of that” → Barley’s share of grain. */
function shareOfThat({ tokens, at, group, kind }: Setting, { subject, done, last, speech }: Around): string {
  // “made up 341 million yuan of that”: a sum is no share.
  if (
    !/^(?:percent|ratio)$/.test(kind) ||
    !group ||
    done.length > 0 ||
    last !== '' ||
    subject === '' ||
    speech.label === ''
  )
    return '';
  if (tokens[at + 1]?.low !== 'of' || !/^(?:it|that|this)$/.test(tokens[at + 2]?.low ?? '')) return '';
  if (isPlain(tokens[at + 3]) || tokens[at + 3]?.low === 'of' || !isShareVerb(group, tokens)) return '';
  return subject.toLowerCase() === speech.label.toLowerCase() || speech.label.split(' ').length > 6
    ? ''
    : shareOf(raised(subject), lowered(speech.label));
}

/** “Coverage reached 61%. The goal for 2031 is 80%” → Coverage goal. */
function targetThen(
  { tokens, clauses, clause, group, kind }: Setting,
  { subject: named, done, speech }: Around,
): string {
  const subject = /^(?:target|goal)\b/i.test(named) ? speech.label : named;
  const own = clauses[clause];
  const told = done.some(({ kind }) => kind !== 'date');
  if (
    kind !== 'percent' ||
    !own ||
    !group ||
    told ||
    clause > 0 ||
    subject === '' ||
    group.verb.lemma !== 'be'
  )
    return '';
  const aim = tokens[own.start + 1]?.low ?? '';
  const alone = own.start + 2 === group.start;
  const dated =
    /^(?:for|by|in)$/.test(tokens[own.start + 2]?.low ?? '') &&
    tokens[own.start + 3]?.type === 'number' &&
    own.start + 4 === group.start;
  if (!/^(?:the|our|its)$/.test(tokens[own.start]?.low ?? '') || !/^(?:target|goal)$/.test(aim)) return '';
  if (!(alone || dated) || /\b(?:target|goal)\b|[’']s? share /i.test(subject)) return '';
  // “Rubbish recycled”: what was done is not what is aimed at.
  const words = subject.split(' ').length;
  if (words > 7 || /ed$/.test(subject)) return '';
  return words <= 2 ? `${subject} ${aim}` : `${raised(aim)} for ${lowered(subject)}`;
}

/** Asked in this order. */
export const soFarRules: Rule[] = [cumulative, shareOfThat, targetThen];
