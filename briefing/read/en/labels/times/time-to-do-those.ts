/** How soon things just counted were done: “We answered 1,200 letters, usually within ten days of receipt”. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from '../setting.ts';

const often = /^(?:usually|typically|mostly|generally|often|normally|always|nearly|almost|most|all|many)$/;

/** Verbs that tell of nothing done. */
const none = /^(?:be|have|see|get|receive|reach|total|number|average|face|expect|record|report)$/;

/** Time to answer letters; '' where no deed was told right before. */
export function timeToDoThose(setting: Setting, { last }: Around): string {
  const { tokens, told, kind, clause, lead } = setting;
  const own = clauseOf(setting);
  if (kind !== 'duration' || leadOf(setting) !== 'within' || wordAfter(setting) !== 'of') return '';
  if (!own || own.groups.length > 0 || told?.clause !== clause - 1 || told.label !== last) return '';
  const opens = tokens.slice(own.start, lead);
  if (!opens.every(({ low }) => often.test(low) || /^(?:of|them)$/.test(low))) return '';
  const { group } = told;
  if (!group || group.passive || none.test(group.verb.lemma) || told.found.unit !== '') return '';
  const things = unsaid(last);
  return isSeveral(things) && things.split(' ').length <= 3
    ? `Time to ${group.verb.lemma} ${lowered(things)}`
    : '';
}
