/** Shares of what was told before: “of the total”, “of the 22”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { byWhom, lowered, raised, shareOf } from '../../phrases/naming.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isShareVerb } from './part.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { withRest } from '../../phrases/said.ts';
import { determiners } from '../../words/words.ts';

/** “raise the share of treated sewage to 92 percent of the total”: of the share itself, with its whole. */
function shareRaised({ tokens, at, group, lead, kind }: Setting, { text, subject }: Around): string {
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
  // “Discount stores raised their share of turnover to 14%”: whose it is.
  const whose = /^(?:its|their)$/.test(tokens[group.end]?.low ?? '') && byWhom(subject) !== '';
  if (whose && what !== '') return `${shareOf(raised(subject), what)}${within}`;
  return what === '' ? '' : `${raised(share)} of ${lowered(what)}${within}`;
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

/** “Sales reached 41 million, with online orders accounting for 31 percent”: of the sales. */
function shareBeside(
  { tokens, at, kind, group, clauses, clause, told }: Setting,
  { subject }: Around,
): string {
  const own = clauses[clause];
  if (kind !== 'percent' || !group || !own || !isShareVerb(group, tokens) || group.verb.form !== 'ing')
    return '';
  if (own.joint !== ',' || tokens[own.start]?.low !== 'with' || tokens[at + 1]?.low === 'of') return '';
  let before = told;
  while (before && before.kind === 'growth') before = before.told;
  const sum = before?.kind === 'amount' && before.clause >= clause - 2 ? before.label : '';
  return sum === '' || subject === '' || sum.split(' ').length > 5
    ? ''
    : shareOf(raised(subject), lowered(sum));
}

/** Asked in this order. */
export const shareOfThatRules: Rule[] = [shareRaised, ofTheMany, theirShare, shareBeside];
