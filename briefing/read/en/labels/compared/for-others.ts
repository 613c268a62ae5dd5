/** What was told of all, now of some of them: “It was 50,128 yuan for urban residents and 24,906 yuan for rural residents”. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';

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
