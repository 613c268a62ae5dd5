/** What was done with a part of a sum: “Of the £94 million capital programme, £72 million was spent”. */
import type { Around } from '../around.ts';
import { raised } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';

/** Capital programme spent; '' where the sentence does not begin with a sum that has a name. */
export function ofTheSum({ tokens, at, clauses, found }: Setting, { done, last }: Around): string {
  const [whole] = done;
  if (!whole || done.length !== 1 || !isMoney(found.unit) || !isMoney(whole.found.unit)) return '';
  if (tokens[0]?.low !== 'of' || whole.at > 3 || tokens[at - 1]?.text !== ',') return '';
  const did = clauses.flatMap(({ groups }) => groups).find(({ start }) => start === at + 1);
  if (
    !did?.passive ||
    !/^(?:spend|use|disburse|release|allocate|commit|draw|pay|repay|deliver|achieve|collect|recover|raise|secure)$/.test(
      did.verb.lemma,
    )
  )
    return '';
  const next = tokens[did.end];
  return next?.type === 'word' && !/^(?:during|in|by|this|last|so|up|over|within)$/.test(next.low)
    ? ''
    : raised(`${last} ${participleOf(did.verb, tokens[did.at]?.low ?? '')}`);
}
