/** “The average wait was 3 minutes, but at two surgeries it was more than ten”: the same measure, at some of them. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** → Average wait at two surgeries; '' where the clause does not tell the same of so many. */
export function atSoMany(setting: Setting, { done, text }: Around): string {
  const { tokens, clause, group, lead, told } = setting;
  const own = clauseOf(setting);
  if (!own || group?.verb.lemma !== 'be' || group.passive || lead >= group.end + 2) return '';
  if (tokens[group.start - 1]?.low !== 'it' || told?.clause !== clause || told.at !== own.start + 1)
    return '';
  if (!/(?:but|while|although|whereas|and)$/.test(own.joint)) return '';
  const by = tokens[own.start]?.low ?? '';
  const words = tokens.slice(own.start + 1, group.start - 1);
  if (!/^(?:at|in|for|on)$/.test(by) || words.length > 4 || !isPlural(words.at(-1)?.low ?? '')) return '';
  const before = done.findLast((one) => one.clause < clause && one.label !== '')?.label ?? '';
  const some = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return before === '' || before.split(' ').length > 5 ? '' : `${before} ${by} ${some}`;
}
