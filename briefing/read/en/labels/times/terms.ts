/** “repayable over 20 years”, “takes 80 days on average”: the time that a contract gives or a deed takes. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import type { Rule } from '../rule.ts';

/** “A loan of $90 million, repayable over 20 years” → Repayment period of the loan. */
function repaidOver({ tokens, lead, kind }: Setting, { subject, last }: Around): string {
  if (kind !== 'duration' || !/^(?:over|in|within)$/.test(tokens[lead]?.low ?? '')) return '';
  if (!/^(?:repayable|repaid)$/.test(tokens[lead - 1]?.low ?? '')) return '';
  const of = [last, subject].find((name) => /\b(?:loan|credit|debt|bond|advance|mortgage)s?\b/i.test(name));
  return of !== undefined && of.split(' ').length <= 4
    ? `Repayment period of the ${lowered(of)}`
    : 'Repayment period';
}

/** “Recruitment takes 80 days on average” → Average recruitment time. */
function timeTaken({ tokens, at, lead, group, kind }: Setting, { subject }: Around): string {
  if (kind !== 'duration' || group?.verb.lemma !== 'take' || group.passive || lead >= group.end) return '';
  if (subject.includes(' ') || !/(?:ment|tion|sion|ing|val)$/.test(subject)) return '';
  const average = tokens[at + 1]?.low === 'on' && tokens[at + 2]?.low === 'average';
  const ends = average ? tokens[at + 3]?.type !== 'word' : tokens[at + 1]?.type !== 'word';
  return !ends ? '' : average ? `Average ${lowered(subject)} time` : `${subject} time`;
}

const brings = /^(?:raise|bring|generate|provide|pay|yield|produce|deliver|contribute|cost|supply)$/;
const contracts =
  /\b(?:levy|bond|tax|loan|grant|contract|lease|deal|agreement|programme|program|scheme|endowment|concession)$/i;

/** “a levy, which will raise $22 million over seven years” → Term of the levy. */
function termOf({ tokens, at, lead, group, told, kind }: Setting, { subject }: Around): string {
  if (kind !== 'duration' || tokens[lead]?.low !== 'over' || lead !== at - 1) return '';
  if (!group || group.passive || !brings.test(group.verb.lemma) || told?.at !== lead - 1) return '';
  return contracts.test(subject) && subject.split(' ').length <= 5 ? `Term of the ${lowered(subject)}` : '';
}

/** Asked in this order. */
export const termRules: Rule[] = [repaidOver, timeTaken, termOf];
