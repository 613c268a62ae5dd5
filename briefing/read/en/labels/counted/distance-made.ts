/** “The mobile library travelled 14,600 miles”: how far it came, and no number of it. */
import { lowered } from '../../phrases/naming.ts';
import { subjectText } from '../../subjects/subjects.ts';
import { participleOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

const travels = /^(?:travel|drive|fly|walk|sail|cycle|ride|swim|run|hike|row|paddle)$/;
const far = /^(?:km|kilomet(?:er|re)s?|miles?|m|met(?:er|re)s?|nautical miles?)$/i;

/** “Distance travelled by mobile library”, “Average distance driven by buses a day”. */
export function tellDistance(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { group, kind, found, tokens, lead } = setting;
    if (kind !== 'amount' || !far.test(found.unit) || !group || group.passive) continue;
    if (!travels.test(group.verb.lemma) || lead > group.end + 3) continue;
    const mean = tokens[lead]?.low === 'of' && /^(?:average|mean|median)$/.test(tokens[lead - 1]?.low ?? '');
    if (lead >= group.end && !mean) continue;
    const subject = subjectText(text, setting);
    const by = /^(?:|we|they|it|i)$/i.test(subject)
      ? (/ by .+$/.exec(setting.label)?.[0] ?? '')
      : ` by ${lowered(subject)}`;
    const per = /^ (?:an?|per|each) (day|week|month|year|trip|shift)\b/.exec(
      text.slice(found.end, found.end + 12),
    )?.[1];
    const done = participleOf(group.verb, tokens[group.at]?.low ?? '');
    setting.label = `${mean ? 'Average distance' : 'Distance'} ${done}${by}${per ? ` per ${per}` : ''}`;
  }
}
