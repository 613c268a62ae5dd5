/** Sums told by what they were for, or by the deed as a noun: “Spending on roads”, “Savings per household”. */
import { nominals, nounOf } from './deed-nouns.ts';
import { doneIn, type DeedDone, type DeedRule } from './deed-asked.ts';
import { isMeasureTaken } from '../money/takes.ts';
import { lowered } from '../../phrases/naming.ts';
import { restText } from '../../phrases/rest.ts';
import { isPlain } from '../../words/classes.ts';
import { verbOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';

/** “Investing £9m to mend and light the quays”: all that it is meant to do. */
function meantTo({ setting, around: { text }, lemma, direct }: DeedDone): string | undefined {
  const { tokens, at } = setting;
  const noun = nominals[lemma];
  if (!noun || !direct || tokens[at + 1]?.low !== 'to') return undefined;
  if (verbOf(tokens[at + 2]?.low ?? '')?.form !== 'base') return undefined;
  const stop = tokens.findIndex(({ type }, index) => index > at && type !== 'word');
  const aim = restText(text, tokens, at + 2, stop < 0 ? tokens.length : stop);
  return aim !== '' && aim.split(' ').length <= 7 ? `${noun} to ${aim}` : undefined;
}

/** Where “each household” stands between the verb and the number; below 0 where it does not. */
const eachAt = ({ setting: { tokens, lead }, group }: DeedDone): number =>
  tokens.slice(group.end, lead + 1).findIndex(({ low }) => /^(?:each|every)$/.test(low));

/** “spent £12 million on roads”: Spending on roads. */
function nounForWhat(asked: DeedDone): string | undefined {
  const { lemma, purpose, what } = asked;
  const noun = nominals[lemma];
  // “lent $3 million to small firms”: Lent to small firms.
  if (!purpose || !noun || lemma === 'lend' || (lemma === 'save' && eachAt(asked) >= 0)) return undefined;
  if (what.split(' ').length > (/^(?:invest|spend)$/.test(lemma) ? 6 : 4)) return undefined;
  const { by } = purpose;
  if (by === 'in' && lemma !== 'invest') return undefined;
  if (lemma === 'lose') return `Lost ${by} ${what}`;
  return `${noun} ${by === 'for' && lemma !== 'raise' ? 'on' : by} ${what}`;
}

/** “Seniors earned $9.3 million in scholarships”, “closed on $12 million in loans” */
const earnedIn = ({ setting, group, lemma, purpose, what }: DeedDone): string | undefined =>
  purpose?.by === 'in' &&
  /^(?:earn|raise|save|leveraged?|mobili[sz]e|secure|attract|close)$/.test(lemma) &&
  what.split(' ').length <= 4
    ? `${what} ${doneIn(setting, group)}`
    : undefined;

/** “Volunteers raised $2.1 million” */
const raisedBy = ({ around: { subject }, lemma }: DeedDone): string | undefined =>
  lemma === 'raise' && /s$/.test(subject) ? `Funds raised by ${lowered(subject)}` : undefined;

/** “saving each household £340 a year”, “saving a typical household £340 a year”, “which will save £6 million a year” */
function savings(asked: DeedDone): string | undefined {
  if (asked.lemma !== 'save') return undefined;
  const { setting, around, clause, group } = asked;
  const { tokens, at, lead } = setting;
  const each = eachAt(asked);
  const whom = tokens[group.end + each + 1];
  if (each >= 0 && whom && isPlain(whom)) return `Savings per ${whom.text}`;
  const typical = tokens.slice(group.end, lead + 1);
  if (/^an?$/.test(typical[0]?.low ?? '') && /^(?:typical|average)$/.test(typical[1]?.low ?? ''))
    return `Saving for ${typical.map(({ text: word }) => word).join(' ')}`;
  // “which will save £6 million a year”: what “which” is cannot be told.
  if (tokens[clause?.start ?? 0]?.low === 'which')
    return /^(?:a|per|each)$/.test(tokens[at + 1]?.low ?? '') && tokens[at + 2]?.low === 'year'
      ? 'Annual savings'
      : 'Savings';
  // “The closure will save about £3.5 million a year”: it comes from what was done.
  const { subject } = around;
  return !subject.includes(' ') && isMeasureTaken(subject) ? `Savings from ${lowered(subject)}` : undefined;
}

/** “Programme spending”: the deed as a noun, and whose. */
function nounAlone({ setting, around: { subject }, lemma, purpose }: DeedDone): string | undefined {
  const noun = nominals[lemma];
  return noun && !(lemma === 'lend' && purpose)
    ? subject === ''
      ? noun
      : nounOf(setting, subject, noun)
    : undefined;
}

/** “collected £2.1 billion in business rates”: what the money is. */
function whatItIs({ setting, around: { subject }, direct, purpose, what }: DeedDone): string | undefined {
  if (purpose?.by !== 'in') return undefined;
  const bare = !determiners.has(setting.tokens[purpose.phrase.start - 1]?.low ?? '');
  return subject === '' || (bare && direct && !/^[A-Z]/.test(what)) ? what : '';
}

/** “paid $86 million to farmers”: what was done, and to whom. */
function doneToWhom({ setting, around, group, direct, purpose, what }: DeedDone): string | undefined {
  if (!purpose || !/^(?:to|from|among)$/.test(purpose.by)) return undefined;
  // “We won £3 million from the Arts Fund”: no fund is as large as that.
  if (around.subject === '' && purpose.by !== 'from') return undefined;
  return direct ? `${doneIn(setting, group)} ${purpose.by} ${what}` : '';
}

/** “recovering 73 million for victims”: money, and whose it is. */
const recoveredFor = ({ setting, group, lemma, direct, purpose, what }: DeedDone): string | undefined =>
  lemma === 'recover' && direct && purpose?.by === 'for'
    ? `Money ${doneIn(setting, group)} for ${what}`
    : undefined;

/** Asked in this order. */
export const sumForRules: DeedRule<DeedDone>[] = [
  meantTo,
  recoveredFor,
  nounForWhat,
  earnedIn,
  raisedBy,
  savings,
  nounAlone,
  whatItIs,
  doneToWhom,
];
