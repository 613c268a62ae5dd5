/** “opened three schools with places for 900 children”: there is room for so many, and not so many children. */
import type { Around } from '../around.ts';
import { isPerson } from '../../words/classes.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { leadOf, type Setting } from '../setting.ts';

/** Places for children; '' where no room is told of. */
export function roomFor(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, kind, found } = setting;
  const room = tokens[lead - 1];
  if (kind !== 'amount' || found.unit !== '' || leadOf(setting) !== 'for' || !room) return '';
  if (!/^(?:with|and)$/.test(tokens[lead - 2]?.low ?? '')) return '';
  if (!/^(?:places|space|capacity|accommodation|beds|seats|desks|berths)$/.test(room.low)) return '';
  const whom = textOf(text, tokens, phraseFrom(tokens, at + 1, tokens.length));
  // “with space for 900 children”
  const name = room.low === 'space' && isPerson(lastWord(whom)) ? 'Places' : raised(room.low);
  return whom === '' || whom.split(' ').length > 4 ? '' : `${name} for ${whom}`;
}
