/** “delivered 150 basis points of margin expansion”: what moved stands behind so many points. */
import { isPlain } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { raised } from '../../phrases/naming.ts';
import { isPoints } from '../../numbers/units.ts';
import { changes, determiners } from '../../words/words.ts';
import type { Around } from '../around.ts';
import type { Setting } from '../setting.ts';

/** “Margin expansion”, “Improvement in operating margin”. */
export function pointsOf({ tokens, at, found }: Setting, { text }: Around): string {
  if (!isPoints(found.unit) || tokens[at + 1]?.low !== 'of') return '';
  const moved = phraseFrom(tokens, at + 2, tokens.length, false);
  const head = tokens[(moved?.end ?? 0) - 1]?.low ?? '';
  if (!moved || !(changes.has(head) || /^(?:compression|erosion|accretion|dilution)$/.test(head))) return '';
  const name = textOf(text, tokens, moved);
  if (name.includes(' ')) return raised(name);
  if (tokens[moved.end]?.low !== 'in') return '';
  const from = determiners.has(tokens[moved.end + 1]?.low ?? '') ? moved.end + 2 : moved.end + 1;
  const what = isPlain(tokens[from]) ? phraseFrom(tokens, from, tokens.length, false) : null;
  return what ? `${raised(name)} in ${textOf(text, tokens, what)}` : '';
}
