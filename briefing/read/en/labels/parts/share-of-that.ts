/** Shares of what was told before: “of the total”, “of it”, “of these enterprises”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { withRest } from '../../phrases/said.ts';
import { determiners } from '../../words/words.ts';

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

/** “raise the share of treated sewage to 92 percent of the total”: of the share itself, with its whole. */
function shareRaised({ tokens, at, group, lead, kind }: Setting, { text }: Around): string {
  if (kind !== 'percent' || !group || group.passive || tokens[lead]?.low !== 'to') return '';
  if (!/^(?:raise|increase|lift|bring|lower|reduce|boost|cut|expand)$/.test(group.verb.lemma)) return '';
  const from = determiners.has(tokens[group.end]?.low ?? '') ? group.end + 1 : group.end;
  const share = tokens[from]?.low ?? '';
  if (!/^(?:share|percentage|proportion)$/.test(share) || tokens[from + 1]?.low !== 'of') return '';
  const what = textOf(text, tokens, trimmed(tokens, from + 2, lead));
  const begin = determiners.has(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2;
  const whole =
    tokens[at + 1]?.low === 'of' ? textOf(text, tokens, phraseFrom(tokens, begin, tokens.length)) : '';
  const within = whole === '' || /^(?:total|whole)$/i.test(whole) ? '' : ` in ${lowered(whole)}`;
  return what === '' ? '' : `${raised(share)} of ${lowered(what)}${within}`;
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

/** “There were 22,600 students from abroad, accounting for 11 per cent of the total”: their share. */
function theirShare(setting: Setting, { last, done }: Around): string {
  const { tokens, at, kind, group } = setting;
  // “with online orders accounting for 28% of the total”: those have a name of their own.
  if (group?.start !== clauseOf(setting)?.start) return '';
  if (
    kind !== 'percent' ||
    group?.verb.form !== 'ing' ||
    !/^(?:account|represent|make)$/.test(group.verb.lemma)
  )
    return '';
  const words = [1, 2, 3].map((nth) => tokens[at + nth]?.low ?? '').join(' ');
  return words === 'of the total' && last !== '' && done.at(-1)?.kind === 'amount'
    ? shareOf(last, 'total')
    : '';
}

/** Asked in this order. */
export const shareOfThatRules: Rule[] = [
  shareRaised,
  ofSameTotal,
  doneToIt,
  wentBehind,
  ofTheirs,
  ofTheMany,
  theirShare,
];
