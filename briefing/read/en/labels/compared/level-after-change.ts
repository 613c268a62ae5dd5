/** “offsetting a 9% fall in donations to £11 million”: the level is of what fell, and not of what the sentence is about. */
import type { Around } from '../around.ts';
import { leadOf, type Setting } from '../setting.ts';
import { changes } from '../../words/words.ts';

/** → Donations; '' where no change was told by a noun right before. */
export function levelAfterChange(setting: Setting, { last }: Around): string {
  const { tokens, told, kind, lead } = setting;
  if (kind !== 'amount' || leadOf(setting) !== 'to' || told?.kind !== 'growth' || last === '') return '';
  if (!changes.has(tokens[told.at + 1]?.low ?? '') || tokens[told.at + 2]?.low !== 'in') return '';
  const between = tokens.slice(told.at + 3, lead);
  return between.length > 0 && between.length <= 7 && between.every(({ type }) => type === 'word')
    ? last
    : '';
}
