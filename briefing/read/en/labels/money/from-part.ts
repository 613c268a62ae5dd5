/** What a part of a business brought in, or a price stands off by: “of which exports contributed £3 million”, “a discount of 7% to the index”. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { leadOf, type Setting } from '../setting.ts';
import { determiners } from '../../words/words.ts';

/** → Revenue from exports: of the sum told before. */
export function fromPart({ tokens, group, lead, found }: Setting, { done, subject }: Around): string {
  if (!isMoney(found.unit) || group?.verb.lemma !== 'contribute' || group.passive || lead >= group.end)
    return '';
  const of = tokens
    .slice(Math.max(0, group.start - 7), group.start)
    .some(({ low }, nth, words) => low === 'of' && words[nth + 1]?.low === 'which');
  const whole = done.findLast((one) => isMoney(one.found.unit) && one.kind === 'amount')?.label ?? '';
  return of && whole !== '' && subject !== '' && !/ from /.test(whole)
    ? `${whole} from ${lowered(subject)}`
    : '';
}

/** → Discount to index. */
export function standsOff(setting: Setting, { text }: Around): string {
  const { tokens, at, lead } = setting;
  const noun = tokens[lead - 1]?.low ?? '';
  if (leadOf(setting) !== 'of' || !/^(?:discount|premium)$/.test(noun)) return '';
  const by = tokens[at + 1]?.low ?? '';
  if (!/^(?:to|on|over)$/.test(by)) return '';
  const what = phraseFrom(tokens, at + (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2), tokens.length);
  return what && what.end - what.start <= 5 ? `${raised(noun)} ${by} ${textOf(text, tokens, what)}` : '';
}

/** “Net cash flow was an inflow of £9 million”: what it was is told by its name. */
export function wasAnInflow(setting: Setting, { subject }: Around): string {
  const { tokens, lead, group } = setting;
  return leadOf(setting) === 'of' &&
    /^(?:inflow|outflow)$/.test(tokens[lead - 1]?.low ?? '') &&
    group?.verb.lemma === 'be' &&
    lead - group.end <= 4
    ? subject
    : '';
}
