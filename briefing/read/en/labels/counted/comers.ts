/** Counts without a noun behind them: “Around 2,900 came”, “its shops, now 126 in number”. */
import { isSeveral, lastWord } from '../../phrases/last-word.ts';
import { isPerson } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import type { Around } from '../around.ts';
import type { Setting } from '../setting.ts';

const did =
  /^(?:came|attended|applied|enrolled|enlisted|volunteered|voted|turned|signed|joined|registered|died|returned)$/;

/** “Some 2,900 came” → People who came; of those just spoken of where they are people. */
export function comers(
  { tokens, at, kind, found, group, clauses, clause }: Setting,
  { speech }: Around,
): string {
  const verb = tokens[at + 1]?.low ?? '';
  if (kind !== 'amount' || found.unit !== '' || group || !did.test(verb)) return '';
  const own = clauses[clause];
  // “of whom 410,000 joined”: of those.
  if (own && (at - own.start > 2 || tokens[own.start]?.low === 'of')) return '';
  const after = tokens[at + 2]?.low ?? '';
  // “2,900 registered nurses”, “410 signed contracts”
  if (!/^(?:[,.;)]|and|but|to|for|in|at|from|last|this|on|up|out|back|home|)$/.test(after)) return '';
  const more = /^(?:turned|signed)$/.test(verb) && /^(?:up|out)$/.test(after) ? ` ${after}` : '';
  if (more === '' && /^(?:turned|signed)$/.test(verb)) return '';
  const those = [speech.spoken, speech.subject].find((name) => isSeveral(name) && isPerson(lastWord(name)));
  return `${those ?? 'People'} who ${verb}${more}`;
}

/** “The output of large firms, now 1,126 in number” → Large firms. */
export function inNumber({ tokens, at }: Setting, { text }: Around): string {
  if (tokens[at + 1]?.low !== 'in' || tokens[at + 2]?.low !== 'number') return '';
  const mark = tokens.findLastIndex(({ type }, index) => index < at && type === 'mark');
  const of = tokens.findLastIndex(({ low }, index) => index < mark && low === 'of');
  return mark > 0 ? textOf(text, tokens, phraseBefore(tokens, mark, of + 1)) : '';
}
