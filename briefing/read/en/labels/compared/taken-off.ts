/** What was taken off a thing makes it so much less: “knocked £4 million off profit”, “takes 12 minutes off the journey”. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { wordAfter, type Setting } from '../setting.ts';
import { isPoints, isScore } from '../../numbers/units.ts';
import { determiners } from '../../words/words.ts';

export function takenOff(setting: Setting, { text }: Around): string {
  const { tokens, at, group, lead, kind, found } = setting;
  if (!/^(?:amount|duration|percent|growth|ratio)$/.test(kind) || !group || group.passive) return '';
  if (lead >= group.end || isPoints(found.unit) || isScore(found.unit) || wordAfter(setting) !== 'off')
    return '';
  const hits = /^(?:knock|wipe|shave|slice|trim|lop|chop|strip)$/.test(group.verb.lemma);
  if (!hits && !(kind === 'duration' && /^(?:take|cut)$/.test(group.verb.lemma))) return '';
  const from = at + (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2);
  const what = textOf(text, tokens, phraseFrom(tokens, from, tokens.length));
  const time = kind === 'duration' && !/\b(?:time|wait|delay|stay)s?$/.test(what) ? ' time' : '';
  return what === '' ? '' : `Reduction in ${what}${time}`;
}
