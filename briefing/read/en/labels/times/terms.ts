/** “repayable over 20 years”, “the rules allow 60”: the time that a contract or a rule gives. */
import type { Around } from '../around.ts';
import { articleBefore } from '../article.ts';
import { isPlain } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { leadOf, type Setting } from '../setting.ts';
import type { Rule } from '../rule.ts';
import { participleOf } from '../../words/verbs.ts';

/** “A loan of $90 million, repayable over 20 years” → Repayment period of the loan. */
function repaidOver({ tokens, lead, kind }: Setting, { subject, last }: Around): string {
  if (kind !== 'duration' || !/^(?:over|in|within)$/.test(tokens[lead]?.low ?? '')) return '';
  if (!/^(?:repayable|repaid)$/.test(tokens[lead - 1]?.low ?? '')) return '';
  const of = [last, subject].find((name) => /\b(?:loan|credit|debt|bond|advance|mortgage)s?\b/i.test(name));
  return of !== undefined && of.split(' ').length <= 4
    ? `Repayment period of the ${lowered(of)}`
    : 'Repayment period';
}

/** “takes 80 days, whereas the code allows 60” → Days allowed by the code. */
function allowedBy(setting: Setting, { subject }: Around): string {
  const { tokens, at, lead, group, kind, found, told } = setting;
  if (kind !== 'amount' || found.unit !== '' || told?.kind !== 'duration' || !group || group.passive)
    return '';
  if (!/^(?:allow|permit|prescribe|recommend|require|grant)$/.test(group.verb.lemma) || lead >= group.end)
    return '';
  if (isPlain(tokens[at + 1]) || subject === '' || subject.split(' ').length > 4) return '';
  const unit = told.found.unit;
  if (!/s$/.test(unit) || leadOf(setting) === 'of') return '';
  const article = articleBefore(tokens, group.start, subject);
  const done = participleOf(group.verb, tokens[group.at]?.low ?? '');
  return `${unit} ${done} by ${article}${lowered(subject)}`;
}

/** “Recruitment takes 80 days on average” → Average recruitment time. */
function timeTaken({ tokens, at, lead, group, kind }: Setting, { subject }: Around): string {
  if (kind !== 'duration' || group?.verb.lemma !== 'take' || group.passive || lead >= group.end) return '';
  if (subject.includes(' ') || !/(?:ment|tion|sion|ing|val)$/.test(subject)) return '';
  const average = tokens[at + 1]?.low === 'on' && tokens[at + 2]?.low === 'average';
  const ends = average ? tokens[at + 3]?.type !== 'word' : tokens[at + 1]?.type !== 'word';
  return !ends ? '' : average ? `Average ${lowered(subject)} time` : `${subject} time`;
}

/** Asked in this order. */
export const termRules: Rule[] = [repaidOver, allowedBy, timeTaken];
