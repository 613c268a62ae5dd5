/** What is left to do of things that were done: “We have tested 940 wells and have 310 to go”. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

/** Wells still to be tested; '' where nothing done was told before. */
export function stillToGo({ tokens, at, kind, found }: Setting, { last, done }: Around): string {
  if (kind !== 'amount' || last === '') return '';
  const from = tokens[at + 1]?.low === 'still' ? at + 2 : at + 1;
  if (tokens[from]?.low !== 'to' || tokens[from + 1]?.low !== 'go' || tokens[from + 2]?.type === 'word')
    return '';
  const before = done.findLast(({ label }) => label === last);
  const group = before?.group;
  const deed =
    group && (group.verb.class === 'deed' || group.verb.lemma === 'raise')
      ? participleOf(group.verb, tokens[group.at]?.low ?? '')
      : '';
  if (isMoney(found.unit) && deed !== '') return `Money still to be ${deed}`;
  const things = unsaid(last);
  if (found.unit !== '' || !isPlural(lastWord(things))) return '';
  return deed === '' ? `${things} still to go` : `${things} still to be ${lowered(deed)}`;
}
