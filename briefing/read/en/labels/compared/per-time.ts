/** A count that is told for each stretch of time: “The ferry carries 3,000 cars a day” → Cars a day. */
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { textOf } from '../../phrases/phrase.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { raised } from '../../phrases/naming.ts';
import { clauseEnd } from '../around.ts';
import type { Setting } from '../setting.ts';

const often: Record<string, string> = { hour: 'hourly', day: 'daily', week: 'weekly', month: 'monthly' };
const stretch = /^(?:hour|day|night|week|fortnight|month|quarter|year|season)$/;

/** A label of what is counted with the time that it is counted for: without it a flow would be read as a stock. */
export function withTime(
  label: string,
  { tokens, at, found, kind, group, lead }: Setting,
  text: string,
): string {
  const [a, period] = [1, 2].map((nth) => tokens[at + nth]?.low ?? '');
  // “an average wage of $14 an hour”
  if (isMoney(found.unit) && /^(?:an?|per)$/.test(a ?? '') && often[period ?? ''] !== undefined)
    return label.replace(
      /(?<=^(?:average|mean|median|typical) )(?=(?:wages?|pay)$)/i,
      `${often[period ?? ''] ?? ''} `,
    );
  if (kind !== 'amount' || found.unit !== '') return label;
  const timed =
    /(?:^Target| (?:per|each|every)|\b(?:daily|annual|yearly|monthly|weekly|hourly|capacity))\b| an? /i;
  if (timed.test(label)) return label;
  // “612 trains left, that is, almost two a day”, but not “two a year ago”
  const each = tokens[at + 2]?.low ?? '';
  if (
    /^(?:an?|per|each|every)$/.test(tokens[at + 1]?.low ?? '') &&
    stretch.test(each) &&
    !/^(?:earlier|ago|before|on|later)$/.test(tokens[at + 3]?.low ?? '')
  )
    return label === ''
      ? ''
      : `${label.replace(/ (?:who|that) .*$/, '')} ${each === 'hour' ? 'an' : 'a'} ${each}`;
  if (/ (?:who|that) /.test(label)) return label;
  const noun = phraseFrom(tokens, at + 1, clauseEnd(tokens, at));
  const [by, time] = tokens.slice(noun?.end ?? tokens.length);
  if (!/^(?:an?|per|each|every)$/.test(by?.low ?? '') || !stretch.test(time?.low ?? '')) return label;
  const what = raised(textOf(text, tokens, noun));
  // “reviews 52 indicators each quarter”: so often, and not so many for each.
  const looks = /^(?:monitor|review|track|assess|check|follow)$/.test(group?.verb.lemma ?? '');
  if (
    /^(?:each|every)$/.test(by?.low ?? '') &&
    looks &&
    group &&
    !group.passive &&
    lead < group.end &&
    label === what
  )
    return `${label} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} each ${time?.low ?? ''}`;
  const done = label.slice(what.length + 1).split(' ');
  // “plan to house 300 families a year”
  if (done[0] === 'to' && done[1] === 'be') done.splice(0, 2);
  const isDone = done.length === 1 && /^(?:past|participle)$/.test(verbOf(done[0] ?? '')?.form ?? '');
  return label === what || (isDone && label.startsWith(`${what} `))
    ? `${label} ${by?.low === 'per' || by?.low === 'an' ? by.low : 'a'} ${time?.low ?? ''}`
    : label;
}
