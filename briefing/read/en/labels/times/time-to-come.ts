/** How soon somebody is there: “arrived within an average of six minutes”; and how long after something a share is told. */
import { isSeveral } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import { prepositions } from '../../words/words.ts';
import { lowered } from '../../phrases/naming.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';

/** Average time to arrive, with those who do where they are several; '' where nobody comes. */
export function timeToCome(setting: Setting, { subject }: Around): string {
  const { tokens, at, group, lead, kind } = setting;
  if (kind !== 'duration' || !group || group.passive) return '';
  // “the call centre answered within two minutes”; “answered calls” has a name in it
  const answers = group.verb.lemma === 'answer' && /^(?:within|in|after)$/.test(tokens[group.end]?.low ?? '');
  if (!answers && !/^(?:arrive|respond|reply)$/.test(group.verb.lemma)) return '';
  // “arrived within five minutes of the timetable”: how late, and not how soon.
  if (tokens[at + 1]?.low === 'of' && /^(?:timetable|schedule|plan)$/.test(tokens[at + 3]?.low ?? ''))
    return '';
  const start = Math.max(group.end, clauseOf(setting)?.start ?? 0);
  const words = tokens.slice(start, lead + 1).map(({ low }) => low);
  if (!/^(?:within|in|after|of)$/.test(leadOf(setting)) || words.length > 5) return '';
  if (!words.some((word) => /^(?:within|in|after)$/.test(word))) return '';
  const time = words.includes('median') ? 'Median time' : words.includes('average') ? 'Average time' : 'Time';
  const many = isSeveral(subject) && subject.split(' ').length <= 3;
  return `${time}${many ? ` for ${lowered(subject)}` : ''} to ${group.verb.lemma}`;
}

/** “kept 71% of couples in their flats nine months after signing” → Time after intake: when that share was so. */
export function timeAfter({ tokens, at, lead, kind, clause }: Setting, { done }: Around): string {
  const [after, what, end] = [1, 2, 3].map((nth) => tokens[at + nth]);
  const told = done.at(-1);
  const share = told?.clause === clause && /^(?:percent|ratio)$/.test(told.kind);
  if (kind !== 'duration' || !share || after?.low !== 'after' || prepositions.has(tokens[lead]?.low ?? ''))
    return '';
  return isPlain(what) && what?.text === what?.low && end?.type !== 'word'
    ? `Time after ${what?.low ?? ''}`
    : '';
}
