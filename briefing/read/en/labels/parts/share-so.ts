/** Shares whose whole stands before them: as the caption of a line, or as what was just counted. */
import { isPlural } from '../../words/classes.ts';
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** “Pupils reading at or above the set level: 44%”: who they are is told by the whole caption. */
function captioned({ tokens, at, clauses, clause, kind }: Setting, { text }: Around): string {
  const [own, before] = [clauses[clause], clauses[clause - 1]];
  const tells = before?.groups[0];
  if (kind !== 'percent' || clause !== 1 || own?.joint !== ':' || own.start !== at || !before || !tells)
    return '';
  const first = tokens[tells.start - 1]?.low ?? '';
  const which =
    /^(?:who|that)$/.test(first) || (/ing$/.test(tokens[tells.start]?.low ?? '') && isPlural(first));
  const words = before.end - before.start;
  return which && words <= 9
    ? text.slice(tokens[before.start]?.start ?? 0, tokens[before.end - 1]?.end ?? 0)
    : '';
}

/** “answered 120,400 calls, 81% within 30 seconds” → Calls answered within 30 seconds: a part of those just counted. */
function soSoon(setting: Setting, { done }: Around): string {
  const { tokens, at, kind, clause, group } = setting;
  const own = clauseOf(setting);
  const told = done.at(-1);
  if (kind !== 'percent' || group || own?.joint !== ',' || own.start !== at) return '';
  const [within, time] = [tokens[at + 1], tokens[at + 2]];
  const soon = within?.low === 'within' && time?.type === 'number';
  const onTime = within?.low === 'on' && /^(?:time|schedule)$/.test(time?.low ?? '');
  return (soon || onTime) && told?.kind === 'amount' && told.found.unit === '' && told.clause === clause - 1
    ? `${told.label} ${within.low} ${time?.text ?? ''}`
    : '';
}

/** Asked in this order. */
export const shareSoRules: Rule[] = [captioned, soSoon];
