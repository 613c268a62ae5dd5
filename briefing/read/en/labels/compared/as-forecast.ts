/** What was looked for, where only a verb behind the number says so: “short of the $41.8 million we had forecast”. */
import type { Around } from '../around.ts';
import { aimOf } from './aimed.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const heldTo =
  /\b(?:(?:short|shy|ahead|north|south|instead) of|than|above|below|over|under|beyond|to|against|with|on) the (?:[£$€¥]|[A-Z]{2}\$)?$/;
const lookedFor =
  /^(?: (?:we|it|they|the (?:[a-z]+ ){1,3}?[a-z]+))?(?: (?:had|have|has))?(?: (?:originally|first|initially))? (forecast|projected|predicted|anticipated|expected|budgeted)(?: (?:for|in|at|last) [^,;.]+)?(?=[,;.]|$| (?:and|but) )/;

/** “the 93% we are required to meet”, “the 85% that patients have a right to expect”, “the 90% we had hoped for” */
const ought =
  /^(?: (?:that|which))?(?: [a-z]+){1,3}? (?:(?:required|obliged|meant|supposed|entitled|a right|due|bound) to|(?:had |have |has )?(?:hoped|aimed|wished|aim|hope) (?:for|to)|(?:had |have |has )?(?:promised|pledged|undertaken))\b/;

/** “Sales tax brought in $41.2 million, short of the $41.8 million we had forecast” → Forecast sales tax. */
export function asForecast({ found, kind }: Setting, { text, done }: Around): string {
  if (
    !/^(?:amount|percent)$/.test(kind) ||
    !heldTo.test(text.slice(Math.max(0, found.start - 40), found.start))
  )
    return '';
  const after = text.slice(found.end, found.end + 90);
  const how = lookedFor.exec(after)?.[1];
  const told = done.findLast(
    (one) => one.kind === kind && one.found.unit === found.unit && one.label !== '' && !one.aside,
  )?.label;
  if (told === undefined || /^(?:Rise|Fall|Increase|Forecast|Expected|Budgeted)\b/.test(told)) return '';
  if (how === undefined) return kind === 'percent' && ought.test(after) ? aimOf(told) : '';
  const name =
    how === 'budgeted' ? 'Budgeted' : /^(?:expected|anticipated)$/.test(how) ? 'Expected' : 'Forecast';
  return `${name} ${lowered(told)}`;
}
