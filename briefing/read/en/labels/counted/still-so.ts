/** “Children waited 16 weeks on average, and 2,140 are still on the list”: as many of those who waited. */
import { clauseEnd, type Around } from '../around.ts';
import { isPerson } from '../../words/classes.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** Children still on the list; '' where people were counted before, or none were spoken of. */
export function stillSo(setting: Setting, { text, subject, speech }: Around): string {
  const { tokens, at, kind, found, told, group } = setting;
  const own = clauseOf(setting);
  if (kind !== 'amount' || found.unit !== '' || group || own?.start !== at || speech.counted !== '')
    return '';
  if (told?.kind !== 'duration' && told?.kind !== 'growth' && told?.kind !== 'date') return '';
  if (
    !/^(?:is|are|were|remain)$/.test(tokens[at + 1]?.low ?? '') ||
    !/^(?:still|now)$/.test(tokens[at + 2]?.low ?? '')
  )
    return '';
  const rest = restText(text, tokens, at + 2, clauseEnd(tokens, at));
  return isPerson(lastWord(subject)) && rest.split(' ').length > 1 ? `${subject} ${rest}` : '';
}
