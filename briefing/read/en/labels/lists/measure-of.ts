/** A measure told beside what it is of: “The two lines, with a length of 61.5 kilometres, carried …”. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { leadOf, type Setting } from '../setting.ts';

/** Length of metro lines; '' where no measure stands so. */
export function measureOf(setting: Setting, { last, done }: Around): string {
  const { tokens, lead, kind } = setting;
  if (kind !== 'amount' || leadOf(setting) !== 'of' || done.at(-1)?.kind !== 'amount') return '';
  const measure = tokens[lead - 1]?.low ?? '';
  if (!/^(?:length|area|capacity|volume|height|population|value|membership|workforce)$/.test(measure))
    return '';
  const total = /^(?:total|combined|joint|annual|daily)$/.test(tokens[lead - 2]?.low ?? '');
  const from = total ? lead - 3 : lead - 2;
  const opens = /^(?:an?|the)$/.test(tokens[from]?.low ?? '') ? from - 1 : from;
  if (tokens[opens]?.low !== 'with' || last === '' || last.split(' ').length > 5) return '';
  return raised(`${total ? `${tokens[lead - 2]?.low ?? ''} ` : ''}${measure} of ${lowered(last)}`);
}
