/** A verb that several shares have in common and that stands behind the last of them. */
import { restEnd } from '../around.ts';
import type { Group } from '../../grammar/groups.ts';
import type { Setting } from '../setting.ts';

/** “12% of boys, 9% of girls and 6% of staff were absent”: the verb that all of a list share; null where there is none. */
export function predicateBehind(setting: Setting): { group: Group; end: number } | null {
  const { tokens, clauses, clause } = setting;
  let shares = 0;
  for (let next = clause + 1; next < Math.min(clauses.length, clause + 5); next++) {
    const one = clauses[next];
    if (!one || !/^(?:,|and|or|, and|, or)$/.test(one.joint)) return null;
    const number = tokens.slice(one.start, one.start + 4).findIndex(({ type }) => type === 'number');
    const of = tokens[one.start + number + 1]?.low === 'of';
    const group = one.groups[0];
    if (number >= 0 && of) shares++;
    // “13% of teachers and assistants”: the list goes on within one share.
    else if (number >= 0 || group || next > clause + 1) return null;
    if (group && shares > 0 && !group.infinitive && group.start > one.start + number + 1)
      return { group, end: restEnd({ ...setting, clause: next }) };
  }
  return null;
}
