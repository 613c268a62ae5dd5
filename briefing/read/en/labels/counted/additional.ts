/** “an additional 2,000 pupils”, “another 400 beds”: as many come on top, and are not all there are. */
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import type { Setting } from '../setting.ts';

const told =
  /\b(?:additional|extra|further|more|new|another|added|created|built|opened|started|completed|finished|hired|recruited|joined|rise|increase|growth|cost|price)\b/i;

/** “Additional pupils served”, “Additional funding for libraries”. */
export function tellAdditional(settings: Setting[]): void {
  for (const setting of settings) {
    const { tokens, at, label, kind, found } = setting;
    if (kind !== 'amount' || label === '' || told.test(label)) continue;
    const before = tokens[at - 1]?.low ?? '';
    const ahead = tokens
      .slice(Math.max(0, at - 4), at)
      .map(({ low }) => low)
      .join(' ');
    if (
      !/^(?:additional|extra)$/.test(before) &&
      !/\b(?:additional|extra) (?:(?:about|some|around|nearly|almost|estimated|over) )*$/.test(`${ahead} `)
    )
      continue;
    const counts = found.unit === '' && label.toLowerCase().startsWith(tokens[at + 1]?.low ?? ' ');
    if (
      counts ||
      (isMoney(found.unit) &&
        /^(?:Funding|Spending|Investment|Money|Support|Aid|Grants?|Loans?|Subsidies) /.test(label))
    )
      setting.label = `Additional ${lowered(label)}`;
  }
}
