/** A share of what was told before that was taken somewhere: “of which 48% was recycled, and sent just 3% to landfill”. */
import { clauseEnd, type Around } from '../around.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

/** Household waste sent to landfill; '' where nothing was collected before. */
export function sentWhere(setting: Setting, { text, done }: Around): string {
  const { tokens, at, lead, kind, group } = setting;
  if (kind !== 'percent' || !group || group.passive || lead >= group.end || !clauseOf(setting)) return '';
  if (!/^(?:send|take|divert|return|deliver)$/.test(group.verb.lemma) || tokens[at + 1]?.low !== 'to')
    return '';
  const whole = done.find(({ kind: one, found }) => one === 'amount' && found.unit !== '')?.label ?? '';
  const things = whole.replace(/ [a-z]+ed$/, '');
  const where = restText(text, tokens, at + 1, clauseEnd(tokens, at));
  return things === '' || where === ''
    ? ''
    : `${things} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${where}`;
}
