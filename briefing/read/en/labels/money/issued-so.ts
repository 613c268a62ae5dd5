/** “12 million of bonds issued for schools”: a bare word for money is told with what was done with it. */
import type { Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { raised } from '../../phrases/naming.ts';
import { restText } from '../../phrases/rest.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseEnd } from '../around.ts';
import type { Setting } from '../setting.ts';

const done =
  /^(?:issued|raised|sold|owed|held|paid|lent|collected|donated|spent|earned|saved|granted|borrowed|transferred|guaranteed)$/;

/** “Bonds issued for schools”. */
export function issuedSo({ tokens, at, kind, found }: Setting, { text }: Around): string {
  const [of, noun, verb, by] = [1, 2, 3, 4].map((nth) => tokens[at + nth]);
  if (
    kind !== 'amount' ||
    !isMoney(found.unit) ||
    of?.low !== 'of' ||
    !isPlain(noun) ||
    !isPlural(noun?.low ?? '')
  )
    return '';
  if (!done.test(verb?.low ?? '') || !/^(?:by|for|on|to|in|from|under)$/.test(by?.low ?? '')) return '';
  const rest = restText(text, tokens, at + 3, clauseEnd(tokens, at + 3));
  return rest.includes(' ') && rest.split(' ').length <= 7 ? raised(`${noun?.text ?? ''} ${rest}`) : '';
}
