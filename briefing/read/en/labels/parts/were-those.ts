/** What so many of a whole were: “Of all pupils, 3,100 were boarders and 820 were day pupils”. */
import { clauseEnd, type Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** Boarders; '' where no noun is told of them. */
export function wereThose(setting: Setting, { text }: Around): string {
  const { tokens, at, kind, found } = setting;
  const own = clauseOf(setting);
  if (kind !== 'amount' || found.unit !== '' || own?.start !== at) return '';
  if (!/^(?:were|are)$/.test(tokens[at + 1]?.low ?? '')) return '';
  // “Of the 900 calls, 40 were hoaxes”: only where a whole is told first.
  const of = tokens.slice(0, at).some(({ low, type }, nth) => low === 'of' && type === 'word' && nth === 0);
  if (!of) return '';
  const words = tokens.slice(at + 2, clauseEnd(tokens, at));
  // “were self-employed or family workers”; “820 were day pupils and 310 …”
  const next = words.findIndex(({ low }) => low === 'and');
  const whom = next < 0 ? words : words.slice(0, next);
  const [first, last] = [whom[0], whom.at(-1)];
  const named = whom.length <= 6 && whom.every((word) => isPlain(word) || word.low === 'or');
  return first && named && isPlural(last?.low ?? '') ? text.slice(first.start, last?.end ?? 0) : '';
}
