/** What averages so much within a phrase: “driven by price increases averaging 4%”. */
import type { Around } from '../around.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { textOf } from '../../phrases/phrase.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { prepositions } from '../../words/words.ts';

/** → Average price increases: the noun right before “averaging”, behind a small word. */
export function averaging(setting: Setting, { text }: Around): string {
  const { tokens, group, lead } = setting;
  if (group?.verb.lemma !== 'average' || group.verb.form !== 'ing' || lead !== group.end - 1) return '';
  const phrase = phraseBefore(tokens, group.start, clauseOf(setting)?.start ?? 0);
  return phrase && prepositions.has(tokens[phrase.start - 1]?.low ?? '')
    ? `Average ${textOf(text, tokens, phrase)}`
    : '';
}
