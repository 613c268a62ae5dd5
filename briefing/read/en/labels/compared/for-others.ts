/** What was told of all, now of some of them: “It was 50,128 yuan for urban residents and 24,906 yuan for rural residents”. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { isPerson } from '../../words/classes.ts';
import { lastWord } from '../../phrases/last-word.ts';

/** “3,480 crowns for men and 2,790 for women”: the sum just told, of some of those it is told of. */
export function sumForSome(setting: Setting, { text, last, done }: Around): string {
  const { tokens, at, found, told } = setting;
  const own = clauseOf(setting);
  if (!own || !isMoney(found.unit) || !told || own.groups.length > 0 || tokens[at + 1]?.low !== 'for')
    return '';
  const pair = done.some(({ found: { unit } }) => unit === found.unit) && measure.test(last);
  const whom = pair ? textOf(text, tokens, trimmed(tokens, at + 2, own.end)) : '';
  return isPerson(lastWord(whom)) && whom.split(' ').length <= 3
    ? `${last.replace(/ for [a-z]+(?: [a-z]+)?$/, '')} for ${whom}`
    : '';
}

const measure = /\b(?:pay|earnings|wages?|salary|salaries|incomes?|pensions?)\b/i;

/** Disposable income of urban residents; '' where what was told before is of nobody. */
export function forSome(
  { tokens, at, group, governing, clauses, clause }: Setting,
  { text, speech, last, done }: Around,
): string {
  if (tokens[at + 1]?.low !== 'for') return '';
  const it = group ?? governing;
  const pronoun = it ? (tokens[it.start - 1]?.low ?? '') : '';
  if (it?.verb.lemma !== 'be' || !/^(?:it|they|this)$/.test(pronoun)) return '';
  const end = clauses[clause]?.end ?? tokens.length;
  const whom = textOf(text, tokens, trimmed(tokens, at + 2, end));
  const told = (done.length > 0 ? last : '') || speech.label;
  const of = / (?:of|for|among) (?:all )?[a-z]+(?: [a-z]+)?$/.exec(told);
  return whom === '' || whom.split(' ').length > 4 || told === '' || /^(?:the|a|an) /.test(whom)
    ? ''
    : `${of ? told.slice(0, of.index) : told}${of?.[0].startsWith(' among') ? ' among' : ' of'} ${whom}`;
}
