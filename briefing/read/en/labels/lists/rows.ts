/** Rows of tables and posters: “Meals delivered: 2022/23 41,200, 2023/24 52,800.” */
import { type Setting } from '../setting.ts';
import type { Around } from '../around.ts';
import { raised } from '../../phrases/naming.ts';
import { determiners, prepositions } from '../../words/words.ts';

/** What stands before a colon names the numbers after it, where nothing else is told of them. */
export function rowLabel({ tokens, at }: Setting, { text }: Around): string {
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 9 || colon > at) return '';
  const name = tokens.slice(0, colon);
  const told = tokens.slice(colon + 1);
  if (name.some(({ type }) => type === 'mark') || prepositions.has(name[0]?.low ?? '')) return '';
  if (told.some(({ type }) => type === 'word') || determiners.has(name[0]?.low ?? '')) return '';
  return raised(text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0));
}
