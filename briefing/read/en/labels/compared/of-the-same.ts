/** Labels of numbers that go on from what was told before: the same of others, the rest of a sum, those who are meant by “them”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';

/** “Primary schools were attended by 486,000 children, secondary schools by 412,000”: the same deed at others. */
function alsoDone(setting: Setting, { text, last, done }: Around): string {
  const { tokens, lead, group, kind, found } = setting;
  const own = clauseOf(setting);
  const told = done.findLast(({ label }) => / who [a-z]+ed /.test(label))?.label ?? last;
  const [, who] = /^(.+ who [a-z]+ed) .+$/.exec(told) ?? [];
  if (
    !own ||
    group ||
    kind !== 'amount' ||
    found.unit !== '' ||
    leadOf(setting) !== 'by' ||
    who === undefined
  )
    return '';
  const what = trimmed(tokens, own.start, lead);
  return what?.end === lead ? `${who} ${textOf(text, tokens, what)}` : '';
}

/** “6.9 billion euros went to schools, 2.1 billion euros to universities”: each sum by where it went. */
function alsoWent(setting: Setting, { text }: Around): string {
  const { tokens, at, found, group, governing } = setting;
  const own = clauseOf(setting);
  if (!own || !isMoney(found.unit) || tokens[at + 1]?.low !== 'to') return '';
  if (group || governing?.verb.lemma !== 'go' || !/^(?:,|and|, and)$/.test(own.joint)) return '';
  const first = tokens.slice(own.start, at);
  if (
    !first.every(
      ({ low }) => determiners.has(low) || /^(?:remaining|other|further|last|rest|some|about)$/.test(low),
    )
  )
    return '';
  return textOf(text, tokens, trimmed(tokens, at + 2, own.end));
}

/** “An amount of 320 million euros is earmarked for the renovation of schools”: money, and what for. */
function amountFor(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, found } = setting;
  const own = clauseOf(setting);
  const does = own?.groups.find(({ start }) => start === at + 1);
  if (!own || !isMoney(found.unit) || !does?.passive || tokens[lead]?.low !== 'of') return '';
  if (!/^(?:amount|sum|total)$/.test(tokens[lead - 1]?.low ?? '') || tokens[does.end]?.low !== 'for')
    return '';
  const what = textOf(text, tokens, trimmed(tokens, does.end + 1, own.end));
  return what === ''
    ? ''
    : `Money ${participleOf(does.verb, tokens[does.at]?.low ?? '')} for ${lowered(what)}`;
}

/** “Work on 64 of them will start in summer”: those on which it will. */
const workOn = ({ tokens, at, lead, kind }: Setting, { speech }: Around): string =>
  kind === 'amount' &&
  tokens[lead]?.low === 'on' &&
  tokens[lead - 1]?.low === 'work' &&
  tokens[at + 1]?.low === 'of' &&
  /^(?:them|these|those)$/.test(tokens[at + 2]?.low ?? '') &&
  speech.counted !== ''
    ? `${speech.counted} on which work starts`
    : '';

/** “older than 55”, “between 18 and 24 years of age” */
const ageTold = ({ tokens, at, lead, kind, found }: Setting): string =>
  (kind === 'amount' &&
    tokens[lead]?.low === 'than' &&
    /^(?:older|younger)$/.test(tokens[lead - 1]?.low ?? '') &&
    found.unit === '') ||
  (kind === 'duration' && tokens[at + 1]?.low === 'of' && tokens[at + 2]?.low === 'age')
    ? 'Age'
    : '';

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

/** “shareholders will receive 14.0 pence for the year as a whole”: all of the dividend. */
function wholeDividend({ tokens, at, found, group }: Setting, { last, speech }: Around): string {
  const kind = /^(?:final|interim|proposed final) (dividend|payment|distribution)$/i.exec(
    last || speech.label,
  )?.[1];
  if (!isMoney(found.unit) || kind === undefined || group?.verb.lemma !== 'receive') return '';
  return tokens[at + 1]?.low === 'for' && tokens[at + 2]?.low === 'the' && tokens[at + 3]?.low === 'year'
    ? 'Total dividend'
    : '';
}

/** “called the contact centre 214,000 times”: how often. */
function timesCalled({ tokens, at, found, group, kind, lead }: Setting, { text, subject }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || tokens[at + 1]?.low !== 'times' || !group || group.passive)
    return '';
  if (
    !/^(?:past|participle)$/.test(group.verb.form) ||
    group.end > lead ||
    subject === '' ||
    subject.includes(' ')
  )
    return '';
  const what = text.slice(tokens[group.end]?.start ?? 0, tokens[lead]?.end ?? 0);
  return what.split(' ').length > 5 || !tokens.slice(group.end, lead + 1).every(({ type }) => type === 'word')
    ? ''
    : `Times ${lowered(subject)} ${tokens[group.at]?.low ?? ''} ${what}`;
}

/** “offer training on 700,000 occasions”: what is offered so often. */
function onOccasions({ tokens, at, group, lead, kind }: Setting, { text }: Around): string {
  if (kind !== 'amount' || tokens[at + 1]?.low !== 'occasions' || tokens[lead]?.low !== 'on') return '';
  // “lowered its key rate on five occasions” tells how often it fell.
  if (!group || group.passive || group.end >= lead || group.verb.class !== 'deed') return '';
  const what = trimmed(tokens, group.end, lead);
  return what?.end === lead ? `Occasions of ${textOf(text, tokens, what)}` : '';
}

/** “is measured against 48 indicators”: what it is measured against. */
function measuredAgainst({ tokens, at, group, lead, kind, found }: Setting, { text }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || tokens[lead]?.low !== 'against' || !group?.passive) return '';
  if (!/^(?:measure|judge|assess|check|test|compare)$/.test(group.verb.lemma) || !isPlain(tokens[at + 1]))
    return '';
  return textOf(text, tokens, phraseFrom(tokens, at + 1, tokens.length));
}

/** “passed the mark of 4.5 million”: what passed it. */
const passedMark = ({ tokens, lead, group }: Setting, { subject }: Around): string =>
  tokens[lead]?.low === 'of' &&
  /^(?:mark|milestone|threshold)$/.test(tokens[lead - 1]?.low ?? '') &&
  /^(?:pass|break|exceed|reach|top|cross|hit|surpass)$/.test(group?.verb.lemma ?? '')
    ? subject
    : '';

/** “Residential mortgages accounted for £12.6 billion of the total”: the sum is theirs. */
const sumOfTotal = ({ tokens, at, found, governing }: Setting, { subject }: Around): string =>
  isMoney(found.unit) &&
  /^(?:account|represent|make|contribute)$/.test(governing?.verb.lemma ?? '') &&
  tokens[at + 1]?.low === 'of' &&
  tokens[at + 2]?.low === 'the' &&
  /^(?:total|sum|amount|whole)$/.test(tokens[at + 3]?.low ?? '')
    ? raised(subject)
    : '';

/** Asked in this order. */
export const ofTheSameRules: Rule[] = [
  alsoDone,
  alsoWent,
  amountFor,
  workOn,
  ageTold,
  theirShare,
  wholeDividend,
  timesCalled,
  onOccasions,
  measuredAgainst,
  passedMark,
  sumOfTotal,
];
