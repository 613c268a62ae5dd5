/** Labels of what a sentence tells in passing: what was done since, what ended the year, what was lowered beside it. */
import type { Rule } from './rule.ts';
import type { Around } from './around.ts';
import { isPlural } from '../words/classes.ts';
import { unsaid } from '../phrases/unsaid.ts';
import { lowered, raised, shareOf } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from './setting.ts';
import { isDuration, isMoney } from '../numbers/units.ts';
import { participleOf } from '../words/verbs.ts';
import { determiners, periods } from '../words/words.ts';

/** “passed 1,200, after 214 were newly recognised”: what was done to so many of them. */
function doneSince(setting: Setting, { last }: Around): string {
  const { tokens, at, kind, found, group } = setting;
  const own = clauseOf(setting);
  const does = own?.groups[0];
  if (!own || group || kind !== 'amount' || found.unit !== '' || !does?.passive || does.start !== at + 1)
    return '';
  if (!/^(?:after|as|when|since|once)$/.test(tokens[at - 1]?.low ?? '') || at - 1 !== own.start) return '';
  const what = unsaid(last);
  return isPlural(what.split(' ').at(-1)?.toLowerCase() ?? '')
    ? `${what} ${participleOf(does.verb, tokens[does.at]?.low ?? '')}`
    : '';
}

/** “had been expected to grow by 7 percent but ended the year up only 4.6 percent”: of what was spoken of. */
function endedUp({ tokens, group, kind, clauses, clause }: Setting, { text, last }: Around): string {
  if (kind !== 'growth' || !/^(?:up|down)$/.test(group?.verb.lemma ?? '') || !group) return '';
  if (!periods.has(tokens[group.start - 1]?.low ?? '')) return '';
  const ends = clauses[clause]?.groups.find(({ end }) => end <= group.start);
  if (!ends || !/^(?:end|close|finish|start|begin)$/.test(ends.verb.lemma) || group.start - ends.end > 3)
    return '';
  const own = clauses[clause]?.start ?? 0;
  const what = ends.start > own ? textOf(text, tokens, trimmed(tokens, own, ends.start)) : '';
  return what || last;
}

/** “, with interest rates lowered by up to 1.5 percentage points”: what was lowered. */
function withLowered(setting: Setting, { text }: Around): string {
  const { tokens, group, lead } = setting;
  const own = clauseOf(setting);
  if (!own || !group || group.passive || tokens[own.start]?.low !== 'with' || own.joint !== ',') return '';
  if (!/^(?:rise|fall)$/.test(group.verb.class) || !/^(?:past|participle)$/.test(group.verb.form)) return '';
  if (!/^(?:by|to|from)$/.test(tokens[lead]?.low ?? '') || group.start < own.start + 2) return '';
  const what = trimmed(tokens, own.start + 1, group.start);
  return what?.end === group.start ? textOf(text, tokens, what) : '';
}

/** “NOK 820 million will be paid out in the middle of May”: what is done with it, and not when. */
function paidOut(setting: Setting): string {
  const { tokens, at, found, group } = setting;
  const does = clauseOf(setting)?.groups.find(({ start }) => start === at + 1);
  if (!isMoney(found.unit) || group || !does?.passive) return '';
  const out = /^(?:out|back|over)$/.test(tokens[does.end]?.low ?? '')
    ? ` ${tokens[does.end]?.low ?? ''}`
    : '';
  const [by, the, when] = [0, 1, 2].map((nth) => tokens[does.end + (out === '' ? 0 : 1) + nth]?.low ?? '');
  const timed =
    /^(?:in|by|at|on)$/.test(by ?? '') &&
    (/^(?:middle|end|beginning|course|start|summer|autumn|spring|winter)$/.test(when ?? '') ||
      periods.has(when ?? '') ||
      periods.has(the ?? ''));
  const toCome = tokens.slice(does.start, does.at).some(({ low }) => /^(?:will|to|shall)$/.test(low));
  return timed && (out !== '' || /^(?:pay|distribute|transfer|repay)$/.test(does.verb.lemma))
    ? `Money ${toCome ? 'to be ' : ''}${participleOf(does.verb, tokens[does.at]?.low ?? '')}${out}`
    : '';
}

/** “three years ago there were more than 1,900”: of what was told before. */
function thereWere({ tokens, at, kind, found, group }: Setting, { last, speech }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || group?.verb.lemma !== 'be') return '';
  if (tokens[group.start - 1]?.low !== 'there' || (tokens[at + 1]?.type ?? 'mark') === 'word') return '';
  const told = last || speech.label;
  return isPlural(told.split(' ')[0]?.toLowerCase() ?? '') || / /.test(told) ? told : speech.counted;
}

/** “led to the loss of 15 working days”: what was lost. */
const daysLost = ({ tokens, lead, found, kind }: Setting): string =>
  kind === 'duration' &&
  isDuration(found.unit) &&
  tokens[lead]?.low === 'of' &&
  tokens[lead - 1]?.low === 'loss'
    ? `${raised(found.unit)} lost`
    : '';

/** “, services thus making up more than half of the total”: of the same whole as what was told before. */
function ofSameTotal(setting: Setting, { subject, last }: Around): string {
  const { tokens, at, kind, group } = setting;
  const whole = /[’']s? share of (.+)$/.exec(last)?.[1];
  if (!/^(?:percent|ratio)$/.test(kind) || whole === undefined || subject === '') return '';
  if (!group || group.verb.form !== 'ing' || !/^(?:make|account|represent|form)$/.test(group.verb.lemma))
    return '';
  const words = [1, 2, 3].map((nth) => tokens[at + nth]?.low ?? '').join(' ');
  return /^of the (?:total|whole)$/.test(words) ? shareOf(subject, whole) : '';
}

/** “Development partners financed 40 per cent of it”: of what was spoken of, and by whom. */
function doneToIt({ tokens, at, group, lead, kind }: Setting, { subject, speech }: Around): string {
  if (!/^(?:percent|ratio)$/.test(kind) || !group || group.passive || lead >= group.end) return '';
  if (tokens[at + 1]?.low !== 'of' || !/^(?:it|this)$/.test(tokens[at + 2]?.low ?? '')) return '';
  if (!/^(?:past|participle)$/.test(group.verb.form) || group.verb.class !== 'deed' || subject === '')
    return '';
  const what = speech.label;
  return what === '' || what.split(' ').length > 4 || /^(?:we|they)$/i.test(subject)
    ? ''
    : `${what} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} by ${lowered(subject)}`;
}

/** “there were 287,400 and 124,900 students in lower and upper secondary schools respectively”: each with its own. */
export function inEach(text: string, run: Setting[]): string[] | null {
  const last = run.at(-1);
  if (!last || run.length !== 2) return null;
  const { tokens, at } = last;
  const end = tokens.findIndex(({ low }, index) => index > at && low === 'respectively');
  const by = tokens.findIndex(({ low }, index) => index > at && /^(?:in|at|for|from|to)$/.test(low));
  if (end < 0 || by < 0 || by > at + 4 || end > at + 12) return null;
  const what = text.slice(tokens[at + 1]?.start ?? 0, tokens[by - 1]?.end ?? 0);
  const words = tokens.slice(by + 1, end).map(({ text: word }) => word);
  const and = words.indexOf('and');
  const [one, other] = [words.slice(0, and), words.slice(and + 1)];
  if (and < 1 || one.length > other.length || words.some((word) => /\d/.test(word))) return null;
  const full = one.length === other.length ? one : [...one, ...other.slice(one.length)];
  const to = determiners.has(full[0]?.toLowerCase() ?? '') ? full.slice(1) : full;
  const link = tokens[by]?.text ?? 'in';
  return [to, other].map((words1) => `${raised(what)} ${link} ${words1.join(' ')}`);
}

/** “a rise from 88th to 74th among the trusts”: both are places in the same order. */
const fromPlace = ({ tokens, at, kind, lead }: Setting, { text }: Around): string => {
  const among = tokens[at + 3]?.low === 'among';
  if (kind !== 'rank') return '';
  if (tokens[lead]?.low !== 'from' || tokens[at + 1]?.low !== 'to' || !among) return '';
  const whom = textOf(text, tokens, trimmed(tokens, at + 4, tokens.length));
  return whom === '' ? '' : `Rank among ${whom}`;
};

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

/** “hopes to bring trade back to growth of 3 to 4 percent”: whose growth. */
function backToGrowth({ tokens, lead, group, kind }: Setting, { text }: Around): string {
  if (
    kind !== 'growth' ||
    !group ||
    group.passive ||
    !/^(?:bring|return|restore|get)$/.test(group.verb.lemma)
  )
    return '';
  if (tokens[lead]?.low !== 'of' || !/^(?:growth|increase)$/.test(tokens[lead - 1]?.low ?? '')) return '';
  const to = tokens.slice(group.end, lead).findIndex(({ low }) => /^(?:back|to)$/.test(low));
  const what = to < 1 ? '' : textOf(text, tokens, trimmed(tokens, group.end, group.end + to));
  return what === '' || what.split(' ').length > 4 ? '' : `${what} growth`;
}

/** “to handle more than 2 million TEUs at the port”: the boxes, and not who handles them. */
function boxesHandled({ tokens, found, group, lead }: Setting): string {
  if (!/^TEUs?$/i.test(found.unit) || !group || group.passive || lead >= group.end) return '';
  if (!/^(?:handle|move|process|load|unload|ship|carry|receive)$/.test(group.verb.lemma)) return '';
  const toCome = group.infinitive || /^(?:will|shall|to)$/.test(tokens[group.start]?.low ?? '');
  return `Containers ${toCome ? 'to be ' : ''}${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
}

/** Asked in this order. */
export const inPassingRules: Rule[] = [
  doneSince,
  endedUp,
  withLowered,
  paidOut,
  thereWere,
  daysLost,
  ofSameTotal,
  doneToIt,
  fromPlace,
  withinAgreed,
  onDays,
  ofTheYear,
  backToGrowth,
  boxesHandled,
];
