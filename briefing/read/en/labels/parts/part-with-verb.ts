/** Parts that a verb before the number governs, by whom or what the clause is about: “reached 68% of eligible women”. */
import { isPerson, isPlural } from '../../words/classes.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { participleFor, type DonePart, type PartRule } from './part.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { trailing } from '../../phrases/trailing.ts';
import { withoutBound } from '../../words/bounds.ts';
import { meets } from '../marks.ts';
import { leadOf } from '../setting.ts';

const shareVerbs =
  /^(?:account|represent|comprise|constitute|form|be|equal|reach|rise|grow|increase|fall|climb|stand|amount|come|remain|stay|average|contribute|total|up|down|decline|drop|slip|become|exceed|pass|correspond|peak|hover|settle)$/;

const lastWord = (name: string): string => withoutBound(name).split(' ').at(-1) ?? '';

/** “gave 76% of patients a diagnosis within 28 days” */
function given({ text, setting: { tokens }, end, group, phrase, whole }: DonePart): string | null {
  const article = tokens[phrase.end]?.low ?? '';
  if (group.verb.lemma !== 'give' || !/^an?$/.test(article)) return null;
  const gift = textOf(text, tokens, phraseFrom(tokens, phrase.end + 1, end));
  return gift === '' ? null : `${whole} given ${article} ${gift}`;
}

/** “we expect all 61 of our small vans to be electric” */
function toBe({ text, setting: { tokens }, end, group, phrase, whole }: DonePart): string | null {
  const isTo = tokens[phrase.end]?.low === 'to' && tokens[phrase.end + 1]?.low === 'be';
  if (!isTo || !/^(?:expect|want|plan|intend|aim)$/.test(group.verb.lemma)) return null;
  const what = restText(text, tokens, phrase.end + 2, end);
  return what === '' ? null : `${whole} to be ${what}`;
}

/** “completed 108% of the annual plan”: how far it was carried out. */
const ofPlan = ({ group, whole }: DonePart): string | null =>
  !group.passive && meets.test(group.verb.lemma) && /\b(?:plan|target|goal|quota)$/.test(whole)
    ? `Completion of the ${whole}`
    : null;

/** “We sent 3% of our waste to landfill”, “We answered 91% of requests on time”: who did it goes without saying. */
function withoutDoer(part: DonePart): string | null {
  const { text, setting, subject, end, group, phrase, whole } = part;
  const { tokens } = setting;
  const { verb } = group;
  // “Our ambition is to treat 80% of patients at home”: no ambition does that.
  if (subject !== '' && !/^(?:aim|ambition|goal|hope|objective|plan|purpose|target)s?$/i.test(subject))
    return null;
  const deed = (verb.class === 'deed' || (subject !== '' && verb.lemma === 'reach')) && !group.passive;
  const [how, home] = [0, 1].map((nth) => tokens[phrase.end + nth]?.low ?? '');
  const way =
    /^(?:to|into|onto|through|by|on|within|inside|without)$/.test(how ?? '') ||
    (how === 'at' && home === 'home')
      ? restText(text, tokens, phrase.end, end)
      : '';
  // “We brought 78% of our homes up to band C or above”: where they now are.
  const level =
    how === 'up' && home === 'to' && /^(?:bring|get|take|raise|lift)$/.test(verb.lemma) && !group.passive
      ? restText(text, tokens, phrase.end, end)
      : '';
  if (level !== '' && level.split(' ').length <= longestLevel)
    return `${whole} ${participleFor(part)} ${level}`;
  const told = /^(?:past|participle)$/.test(verb.form) || tokens[group.at - 1]?.low === 'to';
  if (way !== '' && way.split(' ').length <= 5 && deed && told)
    return `${whole} ${participleFor(part)} ${way}`;
  const which = trailing(text, tokens, phrase.end, end);
  return `${whole}${which}${which === '' && deed ? ` ${participleFor(part)}` : ''}`;
}

/** A level that things were brought up to has so many words at most. */
const longestLevel = 8;

/** “earn 8% of revenue online”, “sold 14% of their output abroad” */
function elsewhere(part: DonePart): string | null {
  const { setting, end, group, phrase, whole } = part;
  const where = setting.tokens[phrase.end]?.low ?? '';
  return /^(?:online|abroad|overseas|locally)$/.test(where) && phrase.end + 2 >= end && !group.passive
    ? `${whole} ${participleFor(part)} ${where}`
    : null;
}

/** “leaves 340 of our members out of work”, “kept 71% of couples in their flats”: as they were left. */
function leftSo({ text, setting: { tokens }, end, group, phrase, whole }: DonePart): string | null {
  const how = tokens[phrase.end]?.low ?? '';
  const kept = group.verb.lemma === 'keep';
  if (
    !(kept || group.verb.lemma === 'leave') ||
    group.passive ||
    !/^(?:out|without|in|with|under|below|behind)$/.test(how)
  )
    return null;
  const rest = restText(text, tokens, phrase.end, end);
  return rest.split(' ').length > 1 && rest.split(' ').length <= 5
    ? `${whole}${kept ? ' kept' : ''} ${rest}`
    : null;
}

/** “reached 68% of eligible women”, “The programme reached 94 of 102 districts” */
const reached = ({ setting, group, whole }: DonePart): string | null =>
  group.verb.lemma === 'reach' &&
  (isPerson(lastWord(whole).toLowerCase()) ||
    (setting.kind === 'amount' && setting.found.unit === '' && setting.lead < group.end))
    ? `${whole} reached`
    : null;

/** “Full-fibre broadband reaches 72% of homes and businesses” */
function reachedBy({ setting: { tokens }, subject, end, group, phrase, whole }: DonePart): string | null {
  if (
    group.verb.lemma !== 'reach' ||
    !/^(?:base|s)$/.test(group.verb.form) ||
    !isPlural(lastWord(whole).toLowerCase())
  )
    return null;
  const other = tokens[phrase.end + 1];
  const and = tokens[phrase.end]?.low === 'and' && isPlural(other?.low ?? '') && phrase.end + 2 >= end - 1;
  return `${whole}${and ? ` and ${other?.text ?? ''}` : ''} reached by ${lowered(subject)}`;
}

/** “The survey was completed by 83% of colleagues”: what is told is who did it. */
function doneByThose({ setting, subject, group, whole }: DonePart): string | null {
  const did = setting.tokens[group.at]?.low ?? '';
  // “Our survey, completed by 84% of employees, …”
  const beside = setting.clauses[setting.clause]?.start === group.start && setting.clause > 0;
  const isBy =
    (group.passive || beside) && leadOf(setting) === 'by' && setting.lead === group.end && /ed$/.test(did);
  const isTold = isPerson(lastWord(whole).toLowerCase()) && subject !== '' && subject.split(' ').length <= 5;
  if (!isBy || !isTold || /^(?:rise|fall)$/.test(group.verb.class) || whole.split(' ').length > 4)
    return null;
  const does = /^(?:is|are)$/.test(setting.tokens[group.start]?.low ?? '') ? group.verb.lemma : did;
  const one = isPlural(lastWord(subject).toLowerCase()) || /^\p{Lu}\S*$/u.test(subject) ? '' : 'the ';
  return `${whole} who ${does} ${one}${lowered(subject)}`;
}

/** “The ambulance service reached 88% of calls within eight minutes”: who came says no more. */
function reachedInTime({ text, setting: { tokens }, end, group, phrase, whole }: DonePart): string | null {
  if (group.verb.lemma !== 'reach' || group.passive || tokens[phrase.end]?.low !== 'within') return null;
  const how = restText(text, tokens, phrase.end, end);
  return isPlural(lastWord(whole).toLowerCase()) ? `${whole} reached ${how}` : null;
}

/** “Exports made up 38% of sales”: what the subject is a share of. */
function shareOfSubject({ setting: { tokens }, subject, group, whole }: DonePart): string | null {
  const { lemma } = group.verb;
  const made = lemma === 'make' && tokens[group.end]?.low === 'up';
  // “Two buses reach 40% of the villages”: several that reach something are no share of it.
  const doers =
    lemma === 'reach' && /s$/.test(lastWord(subject)) && isPlural(lastWord(subject).toLowerCase());
  return made || (shareVerbs.test(lemma) && !doers) ? shareOf(subject, whole) : null;
}

/** “The vaccine was offered to 94% of children”, “Power was restored to 98 percent of homes” */
function doneTo(part: DonePart): string | null {
  const { setting, subject, group, whole } = part;
  const { lemma } = group.verb;
  if (!group.passive || leadOf(setting) !== 'to') return null;
  if (/^(?:offer|give|provide|pay|send|sell|grant|award|extend|issue|teach)$/.test(lemma))
    return `${whole} ${participleFor(part)} ${lowered(subject)}`;
  return /^(?:restore|return|reconnect|connect|extend|bring)$/.test(lemma) && subject.split(' ').length <= 3
    ? `${whole} with ${lowered(subject)} ${participleFor(part)}`
    : null;
}

/** “departed on schedule for 96.3% of sailings” */
function onSchedule({ text, setting, group, whole }: DonePart): string | null {
  const { tokens, lead } = setting;
  const time = tokens[group.end + 1];
  return tokens[group.end]?.low === 'on' &&
    lead === group.end + 2 &&
    !group.passive &&
    leadOf(setting) === 'for' &&
    /^(?:schedule|time)$/.test(time?.low ?? '')
    ? `${whole} that ${text.slice(tokens[group.start]?.start ?? 0, time?.end ?? 0)}`
    : null;
}

/** “The standard was met for 78% of patients” */
const metFor = ({ setting, group, whole }: DonePart): string | null =>
  group.passive && /^(?:for|in|among|with)$/.test(leadOf(setting)) ? whole : null;

/** “Gross saving is estimated at 42 percent of GDP” */
const estimatedAt = ({ setting, subject, group, whole }: DonePart): string | null =>
  group.passive &&
  leadOf(setting) === 'at' &&
  /^(?:estimate|put|set|project|forecast|keep|hold)$/.test(group.verb.lemma) &&
  /(?:GDP|product|income|revenue)$/.test(whole)
    ? shareOf(subject, whole)
    : null;

/** “keep the deficit below 3% of GDP”, “cut debt to 60% of national income” */
function broughtTo({ text, setting: { tokens, at }, group, whole }: DonePart): string | null {
  if (
    group.passive ||
    !/^(?:keep|hold|bring|cut|reduce|lower|raise|lift|increase|limit)$/.test(group.verb.lemma)
  )
    return null;
  const to = tokens.findIndex(
    ({ low }, index) => index >= group.end && index < at && /^(?:to|at|below|under|above|within)$/.test(low),
  );
  if (to < 0 || !/(?:GDP|product|income|revenue)$/.test(whole)) return null;
  const what = textOf(text, tokens, trimmed(tokens, group.end, to));
  return what === '' || /^(?:it|this|that|them)$/.test(what) ? null : shareOf(raised(what), whole);
}

/** “Landing charges covered 88% of the cost of navigation” */
const coveredBy = ({ subject, group, whole }: DonePart): string | null =>
  group.verb.lemma === 'cover' &&
  !group.passive &&
  /cost|bill|spending|expenditure/i.test(whole) &&
  subject.split(' ').length <= 4
    ? `${whole} covered by ${lowered(subject)}`
    : null;

/** “The deficit narrowed from 5.1% of GDP”, “Debt was cut to 40% of GDP”: it is the subject's own level. */
const ownLevel = ({ setting, subject, group }: DonePart): string | null =>
  group.passive ||
  /^(?:by|to|at)$/.test(leadOf(setting)) ||
  (leadOf(setting) === 'from' && /^(?:rise|fall)$/.test(group.verb.class))
    ? subject
    : null;

/** Asked in this order, once only the verb before the number is left to tell. */
export const withVerbRules: PartRule<DonePart>[] = [
  given,
  ofPlan,
  elsewhere,
  leftSo,
  toBe,
  broughtTo,
  withoutDoer,
  reached,
  reachedInTime,
  reachedBy,
  doneByThose,
  shareOfSubject,
  doneTo,
  onSchedule,
  metFor,
  estimatedAt,
  coveredBy,
  ownLevel,
];
