/** The same things counted again: “We had two this year”, where the sentence before said two of what. */
import type { Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { leadOf, type Setting } from '../setting.ts';
import { periods } from '../../words/words.ts';

/** What somebody has or meets, without doing anything to it. */
const meets = /^(?:have|see|record|report|receive|register|log|get|note|experience)$/;
const someone = /^(?:we|they|it|i|he|she|there)$/;

/** “Last year 30 bridges were closed. We had four this year, compared to six and seven before”: bridges. */
export function countedAgain(setting: Setting, { last, speech }: Around): string {
  const { tokens, at, group, found, kind } = setting;
  if (kind !== 'amount' || found.unit !== '' || speech.counted === '') return '';
  const next = tokens[at + 1];
  const stands =
    next?.type !== 'word' ||
    (/^(?:this|last|in|during|for|by|and|or|compared|against|over)$/.test(next.low) && !isPlural(next.low));
  if (!stands) return '';
  // “… and eight in the two years before”
  if (!group || setting.lead >= group.end)
    return last === speech.counted && /^(?:to|with|and|against|from)$/.test(leadOf(setting)) ? last : '';
  const does = tokens[group.start - 1]?.low ?? '';
  const when = !isPlain(next) || periods.has(tokens[at + 2]?.low ?? '');
  return meets.test(group.verb.lemma) && someone.test(does) && !group.passive && when ? speech.counted : '';
}
