/** How long something was done with those that were counted: “housed 340 families for nine weeks” → Time families were housed. */
import type { Around } from '../around.ts';
import { particleAt } from '../counted/with-particle.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { isPlural } from '../../words/classes.ts';
import { participleOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

/** “for at least two nights” */
const leastBefore = (tokens: Setting['tokens'], at: number): boolean =>
  tokens[at - 1]?.low === 'least' && tokens[at - 2]?.low === 'at';

export function timeDoneFor(
  { tokens, at, lead, group, kind, told, clause }: Setting,
  { text }: Around,
): string {
  const average = /^(?:average|median)$/.test(tokens[at - 2]?.low ?? '') && tokens[at - 1]?.low === 'of';
  const by = average ? at - 4 : lead;
  if (kind !== 'duration' || tokens[by]?.low !== 'for' || tokens[at + 1]?.type === 'word') return '';
  if (!group || group.passive || !/^(?:past|participle)$/.test(group.verb.form) || told?.clause !== clause)
    return '';
  if (told.kind !== 'amount' || told.found.unit !== '' || told.group !== group || told.lead >= group.end)
    return '';
  const things = phraseFrom(tokens, told.at + 1, by);
  const away = things ? particleAt(tokens, things.end) : '';
  if (!things || things.end + (away === '' ? 0 : 1) !== by || !isPlural(tokens[things.end - 1]?.low ?? ''))
    return '';
  if (/^(?:be|have|see|need|pay|sell|buy|rent|close|shut|open|suspend|delay)$/.test(group.verb.lemma))
    return '';
  const time = average ? 'Average time' : leastBefore(tokens, at) ? 'Minimum time' : 'Time';
  return `${time} ${lowered(textOf(text, tokens, things))} were ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${away}`;
}
