/** How much more than prices something may rise: “keep fare rises to inflation plus 1 per cent”, “Rents will go up by CPI plus 1%”. */
import type { Rule } from '../rule.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { changes } from '../../words/words.ts';
import { lastWord } from '../../phrases/last-word.ts';

const isChange = (word = ''): boolean => changes.has(word) || changes.has(word.replace(/s$/, ''));
const prices = /^(?:inflation|cpi|rpi|cpih|hicp)$/;

/** Fare rises above inflation, Increase in rents above CPI. */
export const aboveInflation: Rule = (setting, { text, subject }) => {
  const { tokens, at, kind, governing } = setting;
  const index = tokens[at - 2];
  if (!/^(?:percent|growth)$/.test(kind) || tokens[at - 1]?.low !== 'plus' || !prices.test(index?.low ?? ''))
    return '';
  const above = `above ${index?.text ?? ''}`;
  const to = tokens[at - 3]?.low ?? '';
  // “fare rises | to inflation plus”, “limits price increases | to”
  const named = /^(?:to|at|of|within)$/.test(to) ? phraseBefore(tokens, at - 3, 0) : null;
  const change = (named?.end ?? 0) - 1;
  if (named && isChange(tokens[change]?.low))
    return raised(
      `${textOf(text, tokens, { start: Math.max(change - 1, named.start), end: named.end })} ${above}`,
    );
  // “increases | in tuition fees | to inflation plus”
  if (named && tokens[named.start - 1]?.low === 'in' && isChange(tokens[named.start - 2]?.low))
    return raised(`${textOf(text, tokens, { start: named.start - 2, end: named.end })} ${above}`);
  if (isChange(lastWord(subject).toLowerCase())) return `${subject} ${above}`;
  const { class: way = '', lemma = '' } = governing?.verb ?? {};
  return (way === 'rise' || /^(?:go|up)$/.test(lemma)) && subject !== ''
    ? `Increase in ${lowered(subject)} ${above}`
    : '';
};
