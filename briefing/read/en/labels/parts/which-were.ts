/** A part of counted things and its share, told of together: “of which 610, or 66%, were for children”. */
import { restEnd, type Around } from '../around.ts';
import { withRest } from '../../phrases/said.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isPlural } from '../../words/classes.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';

/** Where “which” stands before a count that has its share behind it; -1 where it does not. */
function whichAt({ tokens, at, kind, found }: Setting): number {
  if (kind !== 'amount' || found.unit !== '' || tokens[at + 3]?.type !== 'number') return -1;
  if (tokens[at + 1]?.text !== ',' || tokens[at + 2]?.low !== 'or' || tokens[at + 4]?.text !== ',') return -1;
  const which = tokens.findLastIndex(({ low }, index) => index < at && /^(?:which|whom|these)$/.test(low));
  return which > 0 && at - which <= 3 && tokens[which - 1]?.low === 'of' ? which : -1;
}

/** Sessions held for children: those told before, by what is said behind the share. */
const whichWere: Rule = (setting, { text, done, last, speech }: Around) => {
  const { tokens, at, clauses } = setting;
  const which = whichAt(setting);
  if (which < 0) return '';
  const those = done.findLast((one) => one.at < which && one.label !== '')?.label ?? (last || speech.counted);
  const own = clauses.findIndex(({ start }) => start >= at + 5);
  const after = clauses[own]?.groups.find(({ start }) => start === at + 5);
  return after && those !== ''
    ? withRest(text, tokens, those, after, after.start, restEnd({ ...setting, clause: own }))
    : '';
};

/** “610, or 66%,”: the share of the same. */
const orSuchAShare: Rule = ({ tokens, at, kind, told }, { last }) =>
  /^(?:percent|ratio)$/.test(kind) &&
  tokens[at - 1]?.low === 'or' &&
  told &&
  whichAt(told) >= 0 &&
  told.at === at - 3
    ? last
    : '';

/** “built 40 new shops, of which 31 were kiosks”: those are new as well. */
const whichNew: Rule = ({ tokens, at, kind, found, clauses, clause }, { text, last }) => {
  const were = clauses[clause]?.groups.find(({ start }) => start === at + 1);
  if (kind !== 'amount' || found.unit !== '' || were?.verb.lemma !== 'be' || were.passive) return '';
  if (tokens[at - 1]?.low !== 'which' || tokens[at - 2]?.low !== 'of' || !/^New [a-z]/.test(last)) return '';
  const what = phraseFrom(tokens, were.end, tokens.length);
  return what && isPlural(tokens[what.end - 1]?.low ?? '') ? `New ${textOf(text, tokens, what)}` : '';
};

export const whichWereRules: Rule[] = [whichWere, orSuchAShare, whichNew];
