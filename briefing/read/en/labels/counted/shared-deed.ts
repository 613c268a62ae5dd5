/** One deed told once for two things: “pressed 40 tonnes of olives and two tonnes of grapes”. */
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { bothDeeds } from './done-to.ts';
import { deedNouns } from './deed-nouns.ts';

/**
 * The deed behind the name of the number before, for the next in its list: “the loss of 12 shops | and 40 jobs” → lost.
 *
 * @param name what the number before counts
 * @returns the deed with a space before it; '' where the two are not told together
 */
export function sharedDeed(before: Setting, name: string, setting: Setting): string {
  const own = clauseOf(setting);
  // “laid 8 km of rail, and 6 km of paths and 2 km of lanes | were widened”: their own deed is told behind them.
  const next = setting.clauses[setting.clause + 1];
  const behind = next?.groups[0];
  if (own?.groups.length === 0 && next?.joint === 'and' && behind?.passive && isApart(setting, behind.start))
    return ` ${bothDeeds(setting, behind, behind.start)}`;
  const joined =
    own?.groups.length === 0 &&
    /^(?:,|and|, and)$/.test(own.joint) &&
    setting.clause === before.clause + 1 &&
    setting.lead < own.start;
  const byNoun = leadOf(before) === 'of' && deedNouns.has(before.tokens[before.lead - 1]?.low ?? '');
  const measured = before.found.unit !== '';
  // “fitting 1,240 boilers and 870 roofs”
  const ofDeed =
    before.group?.verb.class === 'deed' && !before.group.passive && before.lead < before.group.end;
  if (!joined || measured !== (setting.found.unit !== '') || !(byNoun || measured || ofDeed)) return '';
  const deed = / (?:to be )?[a-z]+$/.exec(before.label)?.[0] ?? '';
  return before.label.toLowerCase() === `${name}${deed}`.toLowerCase() ? deed : '';
}

/** Whether nothing but the next number and what that counts stands between a number's clause and a verb. */
function isApart({ tokens, clauses, clause }: Setting, verb: number): boolean {
  const start = clauses[clause + 1]?.start ?? verb;
  const number = tokens.findIndex(({ type }, index) => index >= start && type === 'number');
  return number >= start && number - start <= 3 && number < verb && verb - number <= 5;
}
