/** Sums told by their verb alone: what something cost, what is needed, what was given to whom. */
import { nominals } from './deed-nouns.ts';
import { doneIn, isOwnDeed, type DeedDone, type DeedRule } from './deed-asked.ts';
import { raisedThrough } from '../money/purposes.ts';
import { costTo } from '../money/takes.ts';
import { byWhom } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';

/** “orders of £226 million, including £41 million from a single client” */
function including({ setting, around: { text, last }, group, lemma, purpose }: DeedDone): string | undefined {
  if (lemma !== 'include' || group.verb.form !== 'ing' || !purpose || last === '') return undefined;
  const { tokens } = setting;
  const { by, phrase } = purpose;
  const link = by === 'for' && /^investment/i.test(last) ? 'in' : by;
  const named = text.slice(tokens[phrase.start]?.start ?? 0, tokens[phrase.end - 1]?.end ?? 0);
  return `${last.split(/ (?:from|for|in|to) /)[0] ?? ''} ${link} ${named}`;
}

/** “It cost 58 cents to collect each $100” */
const costOfThat = ({ setting, around, group, lemma, direct }: DeedDone): string | undefined =>
  (lemma === 'cost' && direct && costTo(setting, group, around.text, around.subject)) || undefined;

/** “The church needs £14 million to mend its roof” */
function neededTo({ setting, around: { text }, lemma, direct, end }: DeedDone): string | undefined {
  const { tokens, at } = setting;
  if (lemma !== 'need' || !direct || tokens[at + 1]?.low !== 'to') return undefined;
  const aim = restText(text, tokens, at + 2, end).replace(/ (?:its|our|their) /, ' ');
  return aim !== '' && aim.split(' ').length <= 5 ? `Needed to ${aim}` : undefined;
}

/** “make 120 billion yuan in bonds available” */
const madeAvailable = ({ lemma, purpose, what }: DeedDone): string | undefined =>
  lemma === 'make' && purpose?.by === 'in' ? what.replace(/ available\b.*$/, '') : undefined;

/** “The state contributed $830 million to rural hospitals” */
const contributedTo = ({ lemma, direct, purpose, what }: DeedDone): string | undefined =>
  lemma === 'contribute' &&
  direct &&
  purpose?.by === 'to' &&
  /^[A-Z]|s$/.test(what) &&
  !/^(?:GDP|GNP)$/.test(what)
    ? `Contribution to ${what}`
    : undefined;

/** “was”, “had”: no deed, and nothing that names a sum. */
const noDeed = (asked: DeedDone): string | undefined =>
  isOwnDeed(asked, nominals[asked.lemma]) ? undefined : '';

/** “Foreign companies put €640 million into the region” */
function putInto({ around: { subject }, lemma, direct, purpose, what }: DeedDone): string | undefined {
  if (!direct || purpose?.by !== 'into' || !/^(?:put|pour|plough|pump|inject|channel)$/.test(lemma))
    return undefined;
  // “Visitors injected €90 million into the economy”: they spend it, and invest nothing.
  if (/^(?:pump|inject)$/.test(lemma)) return `Money ${lemma}ed into ${what}`;
  const who = subject === '' ? '' : byWhom(subject);
  return who === '' ? `Investment in ${what}` : `Investment${who}`;
}

/** Verbs with somebody between them and what they give or take. */
const ditransitive = /^(?:owe|pay|give|charge|lend|grant|award|offer|send|bring|leave)$/;

/** “paid farmers €86 million” */
function givenTo({ setting, around: { text }, group, lemma, direct }: DeedDone): string | undefined {
  if (direct || !ditransitive.test(lemma)) return undefined;
  const whom = trimmed(setting.tokens, group.end, setting.lead + 1);
  return whom ? `${doneIn(setting, group)} to ${textOf(text, setting.tokens, whom)}` : undefined;
}

/** “We raised 12 million through the issuance of bonds” */
const raisedBy = ({ setting, around: { text }, lemma, direct, end }: DeedDone): string | undefined =>
  (lemma === 'raise' && direct && raisedThrough(text, setting.tokens, setting.at + 1, end)) || undefined;

/** Asked in this order. */
export const sumByDeedRules: DeedRule<DeedDone>[] = [
  including,
  costOfThat,
  neededTo,
  madeAvailable,
  contributedTo,
  raisedBy,
  noDeed,
  putInto,
  givenTo,
];
