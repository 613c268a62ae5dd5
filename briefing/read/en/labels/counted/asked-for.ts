/** What was only asked for: “The plan asks you for 12 nurses”. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import type { Setting } from '../setting.ts';

/** Nurses requested; '' where nothing is asked for. */
export function askedFor({ tokens, at, lead, group, found, kind }: Setting, { text }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || tokens[lead]?.low !== 'for') return '';
  if (group?.verb.lemma !== 'ask' || group.passive || lead - group.end > 2) return '';
  const more = /^(?:more|extra|additional|further)$/.test(tokens[at + 1]?.low ?? '');
  const what = textOf(text, tokens, phraseFrom(tokens, more ? at + 2 : at + 1, tokens.length));
  return isSeveral(what) ? `${more ? 'additional ' : ''}${what} requested` : '';
}
