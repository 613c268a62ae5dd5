/** “answered the calls in an average of 7 seconds”, “were resolved in an average of 34 days”: how long the deed takes. */
import type { Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import { lowered } from '../../phrases/naming.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { leadOf, type Setting } from '../setting.ts';
import { determiners, prepositions } from '../../words/words.ts';

/** So many words the object of the deed may have. */
const longest = 6;

/** Average time to answer calls; '' where no deed is told. */
export function averageTimeOfDeed(setting: Setting, { text, subject, last, speech }: Around): string {
  const { tokens, lead, kind, group, clauses, clause } = setting;
  if (kind !== 'duration' || leadOf(setting) !== 'of' || !group || group.verb.class !== 'deed') return '';
  const average = tokens[lead - 1]?.low ?? '';
  const how = tokens[lead - 3]?.low ?? '';
  if (!/^(?:average|median)$/.test(average) || !/^(?:in|within)$/.test(how) || lead - 3 < group.end)
    return '';
  const words = tokens.slice(group.end, lead - 3);
  const { lemma } = group.verb;
  // “took part in an average of three days of training” had them.
  if (/^(?:take|have|spend|work|wait|receive|attend|lose|gain|save)$/.test(lemma)) return '';
  const time = `${average} time to ${lemma}`;
  const things = unsaid(speech.counted || last);
  if (words.length === 1 && words[0]?.low === 'them')
    return isSeveral(things) ? `${time} ${lowered(things)}` : '';
  // “resolved in an average of 34 days”: it was done to what the sentence is about.
  // “acknowledged at once and resolved in …”: the second deed is as passive as the first.
  const undergone = group.passive || clauses[clause - 1]?.groups.some(({ passive }) => passive) === true;
  if (words.length === 0) return undergone && isSeveral(subject) ? `${time} ${lowered(subject)}` : '';
  const plain = words.every(
    (word) => isPlain(word) || determiners.has(word.low) || prepositions.has(word.low) || word.low === 'most',
  );
  if (!plain || words.length > longest || group.passive) return '';
  const object = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return `${time} ${object.replace(/^(?:the|our|their|its|all) /, '')}`;
}
