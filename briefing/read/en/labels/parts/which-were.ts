/** A part of new things: “built 40 new shops, of which 31 were kiosks”. */
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isPlural } from '../../words/classes.ts';
import type { Rule } from '../rule.ts';

/** “built 40 new shops, of which 31 were kiosks”: those are new as well. */
const whichNew: Rule = ({ tokens, at, kind, found, clauses, clause }, { text, last }) => {
  const were = clauses[clause]?.groups.find(({ start }) => start === at + 1);
  if (kind !== 'amount' || found.unit !== '' || were?.verb.lemma !== 'be' || were.passive) return '';
  if (tokens[at - 1]?.low !== 'which' || tokens[at - 2]?.low !== 'of' || !/^New [a-z]/.test(last)) return '';
  const what = phraseFrom(tokens, were.end, tokens.length);
  return what && isPlural(tokens[what.end - 1]?.low ?? '') ? `New ${textOf(text, tokens, what)}` : '';
};

export const whichWereRules: Rule[] = [whichNew];
