/** A sum told again for each: “Spending was $92 million, equivalent to $310 per pupil”. */
import type { Around } from '../around.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from '../setting.ts';

/** The sum that was just told; its base is added to every label. */
export function equalPer(setting: Setting, { last }: Around): string {
  const { tokens, lead, kind, told, found } = setting;
  const share = perBesideShare(setting);
  if (share !== '') return share;
  const equal = /^(?:equal|equivalent|equating|amounting)$/.test(tokens[lead - 1]?.low ?? '');
  if (
    kind !== 'amount' ||
    leadOf(setting) !== 'to' ||
    !equal ||
    lead - 1 > (clauseOf(setting)?.start ?? 0) + 1
  )
    return '';
  const each = wordAfter(setting) === 'per' || /^(?:every|each)$/.test(wordAfter(setting, 2));
  return each && told?.kind === 'amount' && (told.found.unit === '') === (found.unit === '') ? last : '';
}

/** “This equals 7 per cent of GDP and 640 crowns per inhabitant”: the sum, and not its share. */
function perBesideShare(setting: Setting): string {
  const { kind, told, found, governing, group } = setting;
  const each = wordAfter(setting) === 'per' || /^(?:every|each)$/.test(wordAfter(setting, 2));
  const joint = clauseOf(setting)?.joint ?? '';
  if (kind !== 'amount' || !isMoney(found.unit) || !each || told?.kind !== 'percent' || group) return '';
  if (!/(?:and|or)$/.test(joint) || !/^(?:correspond|equal|amount|be)$/.test(governing?.verb.lemma ?? ''))
    return '';
  return /^(.+?)(?:[’']s?| as a) share of /.exec(told.label)?.[1] ?? '';
}
