/** A share of people by what they are content with: “with 78% satisfied with repairs and 61% happy with the service”. */
import { clauseEnd, type Around } from '../around.ts';
import { isState } from '../../words/classes.ts';
import { restText } from '../../phrases/rest.ts';
import { several } from '../../phrases/naming.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** → Tenants satisfied with repairs, behind “Tenant satisfaction”; Satisfied with repairs elsewhere. */
export function stateTold(setting: Setting, { text, done }: Around): string {
  const { tokens, at, kind, group } = setting;
  const own = clauseOf(setting);
  if (kind !== 'percent' || group || !own) return '';
  const first = /^(?:very|fairly|quite)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
  const state = tokens[first]?.low ?? '';
  if (!isState(state) || !/^(?:with|about|that)$/.test(tokens[first + 1]?.low ?? '')) return '';
  const rest = restText(text, tokens, first + 1, Math.min(clauseEnd(tokens, at), nextAnd(tokens, first)));
  if (rest === '') return '';
  const whom = done
    .map(({ label }) => /^(?:overall )?([a-z]+) satisfaction(?: |$)/i.exec(label)?.[1] ?? '')
    .findLast((word) => word !== '');
  return `${whom === undefined ? '' : `${several(whom)} `}${state} ${rest}`;
}

/** “satisfied with repairs | and 61% …”: where the next share begins. */
function nextAnd(tokens: Setting['tokens'], from: number): number {
  const next = tokens.findIndex(({ type }, at) => at > from && type === 'number');
  return next < 0 ? tokens.length : tokens[next - 1]?.low === 'and' ? next - 1 : next;
}
