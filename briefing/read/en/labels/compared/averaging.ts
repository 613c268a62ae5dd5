/** What averages so much within a phrase: “driven by price increases averaging 4%”. */
import type { Around } from '../around.ts';
import { attributive } from '../../phrases/naming.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { textOf } from '../../phrases/phrase.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, groupBefore, type Setting } from '../setting.ts';
import { prepositions } from '../../words/words.ts';

/** → Average price increases, Average grant: the noun right before “averaging”, behind a small word or a verb. */
export function averaging(setting: Setting, { text }: Around): string {
  const { tokens, group, lead } = setting;
  if (group?.verb.lemma !== 'average' || group.verb.form !== 'ing' || lead !== group.end - 1) return '';
  const deed = groupBefore(clauseOf(setting), group.start);
  const phrase = phraseBefore(tokens, group.start, deed?.end ?? clauseOf(setting)?.start ?? 0);
  // “awarded grants averaging £900”
  if (phrase && deed?.end === phrase.start && isMoney(setting.found.unit))
    return `Average ${attributive(textOf(text, tokens, phrase))}`;
  return phrase && prepositions.has(tokens[phrase.start - 1]?.low ?? '')
    ? `Average ${textOf(text, tokens, phrase)}`
    : '';
}
