/** By how much somebody is better off, and for how long what is held would do. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { clauseOf, wordAfter, type Setting } from '../setting.ts';
import { isDuration, isMoney } from '../../numbers/units.ts';
import { periods } from '../../words/words.ts';

/** So many words somebody has who is told with what they live on. */
const longest = 9;

/** “A pensioner living alone will be $12 a week better off”: Gain a week for a pensioner living alone. */
function betterOff(setting: Setting, { text }: Around): string {
  const { tokens, at, found, lead } = setting;
  const own = clauseOf(setting);
  const group = own?.groups.findLast(({ end }) => end <= at);
  if (!own || !group || !isMoney(found.unit) || group.verb.lemma !== 'be' || lead >= group.end) return '';
  const perTime = /^(?:a|an|each|per)$/.test(wordAfter(setting)) && periods.has(wordAfter(setting, 2));
  const behind = perTime ? 3 : 1;
  const way = wordAfter(setting, behind);
  if (!/^(?:better|worse)$/.test(way) || wordAfter(setting, behind + 1) !== 'off') return '';
  const words = tokens.slice(own.start, group.start);
  const who = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  if (words.length === 0 || words.length > longest || /^(?:it|they|we|that|this|which|who)\b/i.test(who))
    return '';
  const time = perTime ? ` a ${wordAfter(setting, 2)}` : '';
  return `${way === 'better' ? 'Gain' : 'Loss'}${time} for ${who.slice(0, 1).toLowerCase()}${who.slice(1)}`;
}

/** “savings of £80,000, or five months of rent”: Rent covered by savings. */
function coveredBy(setting: Setting, { text, last }: Around): string {
  const { tokens, at, kind, found, told, group } = setting;
  const own = clauseOf(setting);
  if (kind !== 'duration' || !isDuration(found.unit) || group || !own || !/\bor$/.test(own.joint)) return '';
  if (own.start !== at || tokens[at + 1]?.low !== 'of' || !told || !isMoney(told.found.unit)) return '';
  if (!/\b(?:reserves?|cash|savings|balances?|funds?|deposits|holdings|liquidity)\b/i.test(last)) return '';
  const what = textOf(text, tokens, phraseFrom(tokens, at + 2, own.end));
  return what === '' || last.split(' ').length > 6 ? '' : `${raised(what)} covered by ${lowered(last)}`;
}

/** Asked in this order. */
export const betterOffRules = [betterOff, coveredBy];
