/** Labels whose telling word stands behind something else: sums that were cleared, places among others, what doubled in two years. */
import type { Rule } from './rule.ts';
import type { Around } from './around.ts';
import { isPlural } from '../words/classes.ts';
import { unsaid } from '../phrases/unsaid.ts';
import { lowered, raised, shareOf } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { restText } from '../phrases/rest.ts';
import { withRest } from '../phrases/said.ts';
import { clauseOf, leadOf, type Setting } from './setting.ts';
import { topicOf } from '../subjects/subjects.ts';
import { isMoney } from '../numbers/units.ts';
import { participleOf } from '../words/verbs.ts';
import { determiners } from '../words/words.ts';

/** “Arrears of 8.7 billion yuan were cleared”: not what is owed. */
function sumDone(setting: Setting, { text }: Around): string {
  const { tokens, at, found, group } = setting;
  const own = clauseOf(setting);
  const does = own?.groups.find(({ start }) => start === at + 1);
  if (!own || group || !isMoney(found.unit) || !does?.passive || leadOf(setting) !== 'of') return '';
  if (
    !/^(?:clear|repay|waive|recover|cancel|achieve|write|settle|collect|refund|forgive|return|impose|issue|award|grant|approve|reject|pay|raise|withhold)$/.test(
      does.verb.lemma,
    )
  )
    return '';
  const what = phraseBefore(tokens, setting.lead, own.start);
  const name = textOf(text, tokens, what);
  return what && isPlural(tokens[what.end - 1]?.low ?? '') && name.split(' ').length <= 4
    ? `${name} ${participleOf(does.verb, tokens[does.at]?.low ?? '')}`
    : '';
}

/** “yet an estimated 3 billion yuan is outstanding”: of the sums just told. */
function isOutstanding(setting: Setting, { last, speech }: Around): string {
  const { tokens, at, found } = setting;
  const state = tokens[at + 2]?.low ?? '';
  if (!isMoney(found.unit) || !/^(?:is|are|was|were|remains?|stays?)$/.test(tokens[at + 1]?.low ?? ''))
    return '';
  if (!/^(?:outstanding|unpaid|overdue|owed)$/.test(state)) return '';
  const what = (last || speech.label).replace(/ [a-z]+ed$/, '');
  return what === '' || what.split(' ').length > 5 ? '' : `${what} ${state}`;
}

/** “This puts us third among the 11 councils”: a place among them. */
function amongThem({ tokens, at, kind }: Setting, { text }: Around): string {
  if (
    kind !== 'rank' ||
    !/^(?:us|them|it)$/.test(tokens[at - 1]?.low ?? '') ||
    tokens[at + 1]?.low !== 'among'
  )
    return '';
  const whom = phraseFrom(tokens, at + 2, tokens.length);
  const counted = tokens.findIndex(
    ({ type }, index) => index > at + 1 && index < at + 5 && type === 'number',
  );
  const name = textOf(text, tokens, counted > 0 ? phraseFrom(tokens, counted + 1, tokens.length) : whom);
  return name === '' ? '' : `Rank among ${name}`;
}

/** “capacity almost doubled in two years”: so long it took. */
function timeToDouble(setting: Setting, { subject }: Around): string {
  const { group, kind, lead } = setting;
  if (kind !== 'duration' || !group || group.passive || leadOf(setting) !== 'in' || lead !== group.end)
    return '';
  if (!/^(?:double|triple|treble|halve|quadruple)$/.test(group.verb.lemma) || subject === '') return '';
  const done = participleOf(group.verb, '');
  return subject.split(' ').length > 6 ? '' : `Time in which ${lowered(subject)} ${done}`;
}

/** “promises that approvals for foreign-funded factories will be completed within 20 days”: how long each may take. */
function completedWithin({ tokens, group, kind, lead, clauses, clause }: Setting, { text }: Around): string {
  if (kind !== 'duration' || tokens[lead]?.low !== 'within' || !group?.passive || group.end !== lead)
    return '';
  if (!/^(?:complete|finish|settle|process|decide|handle|issue|grant)$/.test(group.verb.lemma)) return '';
  const start = clauses[clause]?.start ?? 0;
  const that = tokens.slice(start, group.start).findLastIndex(({ low }) => low === 'that');
  const what = textOf(text, tokens, { start: start + that + 1, end: group.start }).replace(
    /^(?:the|all|our) /,
    '',
  );
  return that < 0 || what === '' || what.split(' ').length > 7
    ? ''
    : `Time to ${group.verb.lemma} ${lowered(what)}`;
}

/** “More than half of the budget, 51 percent to be exact, went into housing”: where both parts went. */
function wentBehind({ tokens, at, clauses, clause, kind }: Setting, { text, last }: Around): string {
  const goes = clauses.slice(clause + 1, clause + 3).find(({ start, groups }) => groups[0]?.start === start)
    ?.groups[0];
  if (!/^(?:percent|ratio)$/.test(kind) || !goes || !/^(?:go|come|flow)$/.test(goes.verb.lemma)) return '';
  const own = clauses[clause];
  const exact = own?.joint === ',' && own.start === at;
  if (exact && / that (?:went|came|flowed) /.test(last)) return last;
  if (tokens[at + 1]?.low !== 'of' || (own?.groups.length ?? 0) > 0) return '';
  const first = /^(?:which|whom|it|them)$/.test(tokens[at + 2]?.low ?? '');
  const whole = first ? last : textOf(text, tokens, trimmed(tokens, at + 2, own?.end ?? at));
  // “into areas connected with people's livelihood”: into that.
  const rest = restText(text, tokens, goes.end, tokens.length).replace(
    / (?:areas|fields|sectors) (?:connected|related|linked) (?:with|to) /,
    ' ',
  );
  return whole === '' || rest === '' ? '' : `${whole} that ${tokens[goes.at]?.low ?? ''} ${rest}`;
}

/** “has been put off by 14 months”: how much later it is. */
function putOffBy({ tokens, group, kind, lead }: Setting, { subject }: Around): string {
  if (
    kind !== 'duration' ||
    !group?.passive ||
    group.verb.lemma !== 'put' ||
    tokens[group.end]?.low !== 'off'
  )
    return '';
  if (tokens[lead]?.low !== 'by' || subject === '') return '';
  return subject.split(' ').length > 6 ? 'Delay' : `Delay in ${lowered(subject)}`;
}

/** “The enrolment rate is 71 per cent; the national plan calls for 80 per cent”: the same, as it was planned. */
function planAsks({ tokens, group, lead, kind }: Setting, { subject, last, speech }: Around): string {
  const told = last || speech.label;
  if (!/\b(?:plan|programme|program|strategy|policy)$/i.test(subject) || !group || group.passive) return '';
  if (!/^(?:call|aim|provide|ask)$/.test(group.verb.lemma) || tokens[lead]?.low !== 'for') return '';
  return kind !== 'percent' || told === '' || told === subject || told.split(' ').length > 7
    ? ''
    : `Planned ${lowered(told)}`;
}

/** “accounted for 17.2 percent of the value added of these enterprises”: its share of that. */
function ofTheirs({ tokens, at, kind, governing }: Setting, { text, subject }: Around): string {
  if (
    kind !== 'percent' ||
    governing?.verb.lemma !== 'account' ||
    tokens[at + 1]?.low !== 'of' ||
    subject === ''
  )
    return '';
  const from = at + (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2);
  const these = tokens.findIndex(
    ({ low }, index) => index > from && index < from + 6 && /^(?:these|those|them)$/.test(low),
  );
  if (these < 0 || tokens[these - 1]?.low !== 'of') return '';
  const whole = text.slice(tokens[from]?.start ?? 0, tokens[these - 2]?.end ?? 0);
  return shareOf(subject, whole);
}

/** “There are 22 targets; three of the 22 were not met”: of those that were counted. */
function ofTheMany(setting: Setting, { text, speech, last }: Around): string {
  const { tokens, at, kind, found } = setting;
  const own = clauseOf(setting);
  if (kind !== 'amount' || found.unit !== '' || !own || speech.counted === '') return '';
  const [of, the, all, does] = [1, 2, 3, 4].map((nth) => tokens[at + nth]);
  const verb = own.groups.find(({ start }) => tokens[start] === does);
  if (of?.low === 'of' && the?.low === 'the' && all?.type === 'number' && verb)
    return withRest(text, tokens, speech.counted, verb, verb.start, own.end);
  const parted =
    tokens[at - 2]?.low === 'of' && tokens[at - 1]?.low === 'the' && tokens[at - 3]?.type === 'number';
  return parted && own.groups.some(({ start }) => start === at + 1) && last !== ''
    ? unsaid(speech.counted)
    : '';
}

/** “food waste collections began in May, and seven in ten households were using them”: what they use. */
export function namedThem(label: string, { tokens, clauses, clause }: Setting, text: string): string {
  const said = /^(.+ (?:using|owning|offering|attending|receiving|buying|visiting)) (?:them|it)\b.*$/.exec(
    label,
  )?.[1];
  if (said === undefined || clause === 0) return label;
  const topic = topicOf(text, tokens, clauses.slice(0, clause)) ?? '';
  return topic === '' || topic.split(' ').length > 4
    ? said.replace(/ [a-z]+ing$/, '')
    : `${said} ${lowered(raised(topic))}`;
}

/** Asked in this order. */
export const stoodBehindRules: Rule[] = [
  sumDone,
  isOutstanding,
  amongThem,
  timeToDouble,
  completedWithin,
  wentBehind,
  putOffBy,
  planAsks,
  ofTheirs,
  ofTheMany,
];
