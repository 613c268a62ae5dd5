/** A part of a sum, by the place it was for: “£29 million related to Telbury”. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';

/** “generated sales of 640 billion yuan”, “capital expenditure of £71 million, of which £29 million related to Telbury”. */
export function partOfSum(setting: Setting, { last, text }: Around): string {
  const { tokens, at, found } = setting;
  const own = clauseOf(setting);
  const after = own?.groups.find((one) => one.start === at + 1);
  const name = tokens[(after?.end ?? 0) + 1];
  if (!own || !after || !isMoney(found.unit) || !/^(?:which|this)$/.test(leadOf(setting))) return '';
  if (after.verb.lemma !== 'relate' || last === '' || last.split(' ').length > 3 || !name) return '';
  const end = tokens[own.end - 1]?.end ?? name.end;
  const place = text.slice(name.start, end).replace(/[.,;]$/, '');
  return /^[A-Z]/.test(place) && place.split(' ').length <= 3 ? `${place} ${lowered(last)}` : '';
}
