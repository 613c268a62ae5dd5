/** Lists of a report “at a glance”: the number, a dash, and then the name that it has. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';
import { auxiliaries, conjunctions, determiners, pronouns } from '../../words/words.ts';

/** A name is no longer than this; what is longer tells a story. */
const longest = 10;

/** “12 days – the average wait for a permit”, “41p: wages and pensions”: all that stands behind the dash. */
export function dashedLabel({ tokens, at }: Setting, { text }: Around): string {
  const [own, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!own || !mark || !next || !/^[-–—:]$/.test(mark.text)) return '';
  // “a 40-bed ward”: no blank, no dash.
  const isApart = mark.end < next.start && (mark.text === ':' || own.end < mark.start);
  if (!isApart || !tokens.slice(0, at).every(({ type }) => type === 'mark')) return '';
  let start = at + 2;
  while (determiners.has(tokens[start]?.low ?? '')) start++;
  let end = start;
  while (tokens[end]?.type === 'word') end++;
  const words = tokens.slice(start, end).map(({ low }) => low);
  const first = words[0] ?? '';
  if (words.length === 0 || words.length > longest || pronouns.has(first) || conjunctions.has(first))
    return '';
  return words.some((word) => auxiliaries.has(word)) ? '' : textOf(text, tokens, { start, end });
}
