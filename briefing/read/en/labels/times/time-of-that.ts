/** Times by what went on in them or was put off by them: “Days when patients waited”, “Delay in the opening”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { leadOf, type Setting } from '../setting.ts';
import { isDuration } from '../../numbers/units.ts';
import { periods } from '../../words/words.ts';
import { textOf } from '../../phrases/phrase.ts';
import { participleOf } from '../../words/verbs.ts';

/** “led to the loss of 15 working days”: what was lost. */
const daysLost = ({ tokens, lead, found, kind }: Setting): string =>
  kind === 'duration' &&
  isDuration(found.unit) &&
  tokens[lead]?.low === 'of' &&
  tokens[lead - 1]?.low === 'loss'
    ? `${raised(found.unit)} lost`
    : '';

/** “and 64 per cent received a reply within the agreed 40 working days”: the time for that, and no reply. */
function withinAgreed({ tokens, lead, kind, group }: Setting, { last }: Around): string {
  if (kind !== 'duration' || !group || group.end > lead) return '';
  const within = [lead, lead - 1, lead - 2].find((at) => /^(?:within|inside)$/.test(tokens[at]?.low ?? ''));
  const got = /^.+ (?:who|that) (received|got|began|started|saw) (.+)$/.exec(last);
  const verb = { received: 'receive', got: 'get', began: 'begin', started: 'start', saw: 'see' }[
    got?.[1] ?? ''
  ];
  return within !== undefined && within < lead && verb !== undefined
    ? `Time to ${verb} ${(got?.[2] ?? '').replace(/ within .*$/, '')}`
    : '';
}

/** “On eleven days, patients waited more than twelve hours”: the days when that was so. */
function onDays({ tokens, at, kind, found, clauses, clause }: Setting, { text }: Around): string {
  const [own, next] = [clauses[clause], clauses[clause + 1]];
  if (kind !== 'duration' || !/days?$/.test(found.unit) || !own || !next) return '';
  if (tokens[own.start]?.low !== 'on' || at > own.start + 2 || own.end !== at + 1 || own.groups.length > 0)
    return '';
  const does = next.groups[0];
  if (!does || next.joint !== ',' || does.end - next.start > 6) return '';
  const end = tokens.findIndex(({ type }, index) => index >= does.end && type !== 'word');
  // “more than twelve hours”: without it nothing is said of them.
  const to = tokens[end]?.type === 'number' && end <= does.end + 3 ? end + 1 : does.end;
  return `Days when ${text.slice(tokens[next.start]?.start ?? 0, tokens[to - 1]?.end ?? 0)}`;
}

/** “for five months of the year”: of what went on so long. */
const ofTheYear = ({ tokens, at, kind, found }: Setting, { last, subject, done }: Around): string =>
  kind === 'duration' &&
  isDuration(found.unit) &&
  tokens[at + 1]?.low === 'of' &&
  tokens[at + 2]?.low === 'the' &&
  periods.has(tokens[at + 3]?.low ?? '')
    ? done.findLast(({ label }) => / (?:that|who) /.test(label))?.label || last || subject
    : '';

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

/** “older than 55”, “between 18 and 24 years of age” */
const ageTold = ({ tokens, at, lead, kind, found }: Setting): string =>
  (kind === 'amount' &&
    tokens[lead]?.low === 'than' &&
    /^(?:older|younger)$/.test(tokens[lead - 1]?.low ?? '') &&
    found.unit === '') ||
  (kind === 'duration' && tokens[at + 1]?.low === 'of' && tokens[at + 2]?.low === 'age')
    ? 'Age'
    : '';

/** Asked in this order. */
export const timeOfThatRules: Rule[] = [
  daysLost,
  withinAgreed,
  onDays,
  ofTheYear,
  timeToDouble,
  completedWithin,
  putOffBy,
  ageTold,
];
