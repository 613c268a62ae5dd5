/** Money for the thing told just before: “a new swimming pool, for which £4.1 million has been earmarked”. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isPlain } from '../../words/classes.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';

/** Money earmarked for a new swimming pool; '' where nothing is told that it is for. */
export function forWhich(setting: Setting, { text }: Around): string {
  const { tokens, at, found, clauses, clause } = setting;
  const own = clauseOf(setting);
  if (!own || tokens[own.start]?.low !== 'for' || tokens[own.start + 1]?.low !== 'which') return '';
  // “for which 186 million has been set aside”: what else is set aside by the million.
  const money = isMoney(found.unit) || (found.unit === '' && found.magnitude !== '');
  const does = own.groups.find(({ start }) => start === at + 1);
  if (!money || !does?.passive || !given.test(does.verb.lemma)) return '';
  const aside =
    /^(?:set|put)$/.test(does.verb.lemma) && /^(?:aside|by)$/.test(tokens[does.end]?.low ?? '')
      ? ` ${tokens[does.end]?.low ?? ''}`
      : '';
  if (/^(?:set|put)$/.test(does.verb.lemma) && aside === '') return '';
  const before = clauses[clause - 1];
  const first = before?.groups.at(-1)?.end ?? before?.start ?? 0;
  const from = tokens.findIndex(({ low }, index) => index >= first && /^(?:an?|the)$/.test(low));
  if (!before || from < 0 || from > first + 1 || from >= before.end) return '';
  // “a new | 320-bed | hospital”
  const size = tokens.findIndex(({ type }, index) => index > from && type === 'number');
  let start = size > 0 && size < Math.min(before.end, from + 4) ? size + 1 : from + 1;
  while (start > from + 1 && start < before.end && !isPlain(tokens[start])) start++;
  if (start > from + 1 && tokens[start - 1]?.text === '-') start++;
  const added = start > from + 1 && tokens[from + 1]?.low === 'new' ? 'new ' : '';
  const what = textOf(text, tokens, phraseFrom(tokens, start, before.end));
  return what === '' || what.split(' ').length > 5
    ? ''
    : `Money ${participleOf(does.verb, tokens[does.at]?.low ?? '')}${aside} for ${tokens[from]?.low ?? ''} ${added}${lowered(what)}`;
}

const given = /^(?:set|put|earmark|allocate|reserve|approve|budget|commit|pledge|assign|provide)$/;
