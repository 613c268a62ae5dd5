/** Labels of what a sentence tells in passing: what was done since, what ended the year, what was lowered beside it. */
import type { Around } from './around.ts';
import { isPlural } from './classes.ts';
import { unsaid } from './elliptic.ts';
import { lowered, raised, shareOf } from './naming.ts';
import { textOf } from './phrase.ts';
import { trimmed } from './phrase-trimmed.ts';
import { clauseOf, type Setting } from './setting.ts';
import { isDuration, isMoney } from './units.ts';
import { participleOf } from './verbs.ts';
import { determiners, periods } from './words.ts';

/** “passed 1,200, after 214 were newly recognised”: what was done to so many of them. */
export function doneSince(setting: Setting, { last }: Around): string {
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
export function endedUp({ tokens, group, kind, clauses, clause }: Setting, { text, last }: Around): string {
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
export function withLowered(setting: Setting, { text }: Around): string {
  const { tokens, group, lead } = setting;
  const own = clauseOf(setting);
  if (!own || !group || group.passive || tokens[own.start]?.low !== 'with' || own.joint !== ',') return '';
  if (!/^(?:rise|fall)$/.test(group.verb.class) || !/^(?:past|participle)$/.test(group.verb.form)) return '';
  if (!/^(?:by|to|from)$/.test(tokens[lead]?.low ?? '') || group.start < own.start + 2) return '';
  const what = trimmed(tokens, own.start + 1, group.start);
  return what?.end === group.start ? textOf(text, tokens, what) : '';
}

/** “NOK 820 million will be paid out in the middle of May”: what is done with it, and not when. */
export function paidOut(setting: Setting): string {
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
  return timed && (out !== '' || /^(?:pay|distribute|transfer|repay)$/.test(does.verb.lemma))
    ? `Money to be ${participleOf(does.verb, tokens[does.at]?.low ?? '')}${out}`.replace(
        'to be ',
        tokens.slice(does.start, does.at).some(({ low }) => /^(?:will|to|shall)$/.test(low)) ? 'to be ' : '',
      )
    : '';
}

/** “three years ago there were more than 1,900”: of what was told before. */
export function thereWere({ tokens, at, kind, found, group }: Setting, { last, speech }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || group?.verb.lemma !== 'be') return '';
  if (tokens[group.start - 1]?.low !== 'there' || (tokens[at + 1]?.type ?? 'mark') === 'word') return '';
  const told = last || speech.label;
  return isPlural(told.split(' ')[0]?.toLowerCase() ?? '') || / /.test(told) ? told : speech.counted;
}

/** “led to the loss of 15 working days”: what was lost. */
export const daysLost = ({ tokens, lead, found, kind }: Setting): string =>
  kind === 'duration' &&
  isDuration(found.unit) &&
  tokens[lead]?.low === 'of' &&
  tokens[lead - 1]?.low === 'loss'
    ? `${raised(found.unit)} lost`
    : '';

/** “, services thus making up more than half of the total”: of the same whole as what was told before. */
export function ofSameTotal(setting: Setting, { subject, last }: Around): string {
  const { tokens, at, kind, group } = setting;
  const whole = /[’']s? (share of .+)$/.exec(last)?.[1];
  if (!/^(?:percent|ratio)$/.test(kind) || whole === undefined || subject === '') return '';
  if (!group || group.verb.form !== 'ing' || !/^(?:make|account|represent|form)$/.test(group.verb.lemma))
    return '';
  const words = [1, 2, 3].map((nth) => tokens[at + nth]?.low ?? '').join(' ');
  return /^of the (?:total|whole)$/.test(words) ? shareOf(subject, whole.replace(/^share of /, '')) : '';
}

/** “Development partners financed 40 per cent of it”: of what was spoken of, and by whom. */
export function doneToIt({ tokens, at, group, lead, kind }: Setting, { subject, speech }: Around): string {
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
export const fromPlace = ({ tokens, at, kind, lead }: Setting, { text }: Around): string => {
  const among = tokens[at + 3]?.low === 'among';
  if (kind !== 'rank') return '';
  if (tokens[lead]?.low !== 'from' || tokens[at + 1]?.low !== 'to' || !among) return '';
  const whom = textOf(text, tokens, trimmed(tokens, at + 4, tokens.length));
  return whom === '' ? '' : `Rank among ${whom}`;
};
