/** A second part that is theirs by the same deed: “Tenants own 12% of the flats and three of the nine garages”. */
import { lowered } from '../../phrases/naming.ts';
import type { Part } from './part.ts';
import { clauseOf } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';

/** Garages owned by tenants; null where the first part was not told by who did it. */
export function sameDeed({ setting, subject, last, group, whole }: Part & { whole: string }): string | null {
  const clause = clauseOf(setting);
  if (group || subject === '' || !clause || clause.joint.replace(/^, /, '') !== 'and') return null;
  if (clause.groups.length > 0 || setting.lead >= clause.start || setting.governing?.passive !== false)
    return null;
  const by = ` by ${lowered(subject)}`;
  const did = last.endsWith(by) ? (last.slice(0, -by.length).split(' ').at(-1) ?? '') : '';
  return /^(?:past|participle)$/.test(verbOf(did)?.form ?? '')
    ? `${whole.replace(/ (?:your|our) /, ' the ')} ${did}${by}`
    : null;
}
