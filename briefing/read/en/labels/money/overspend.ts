/** Money that was not meant to be spent: “£1.1 million more than budgeted”. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';

/** “spent £4.9 million on hotels, £1.1 million more than budgeted”, “ended the year £2.3 million over it”: money that was not meant to be spent. */
export function overspend(
  told: string,
  { found, tokens, at, told: before }: Setting,
  way: string,
  limit: string,
): string {
  if (!isMoney(found.unit) || !/^(?:over|under|above|below|within|inside)$/.test(way)) return '';
  // “budgeted €310 for each pupil and closed €40,000 over it”: over the whole.
  const ahead = before?.label.replace(/ per [a-z]+$/, '') ?? '';
  const ofIt = /^(?:it|this|that)$/.test(limit) && /\bbudget$/i.test(ahead);
  const label = ofIt ? ahead : told.replace(/ per [a-z]+$/, '');
  const noun = /^(?:over|above)$/.test(way) ? 'Overspend' : 'Underspend';
  // “our budget was £41 million, and we finished £0.6 million under it”
  const it = /^(?:it|this|that)$/.test(limit) && /\bbudget$/i.test(label);
  if (!it && limit !== 'budget') return '';
  const on = /^(?:total |net |gross )?spending on (.+)$/i.exec(label)?.[1];
  if (on !== undefined) return `${noun} on ${on}`;
  const bare =
    /^(?:(?:total|net|gross|revenue|council|annual) )*(?:spending|expenditure|budget|costs?)$|^(?:ended|finished|closed)\b/i;
  if (bare.test(label)) return noun;
  // “programme spending was £31 million over budget”
  const kind = /^(.+) (?:spending|expenditure|budget)$/i.exec(label)?.[1];
  if (kind !== undefined) return `${kind} ${noun.toLowerCase()}`;
  const spent = tokens.slice(0, at).findIndex(({ low }) => /^sp(?:ent|end|ends|ending)$/.test(low)) > 0;
  // “The council spent £642 million and finished £3.1 million under budget”
  const doer = tokens.findIndex(({ low }) => low === (label.split(' ').at(-1) ?? '').toLowerCase());
  if (spent && doer >= 0 && doer < tokens.findIndex(({ low }) => /^sp(?:ent|end|ends|ending)$/.test(low)))
    return noun;
  return spent && label.split(' ').length <= 5 ? `${noun} on ${lowered(label)}` : '';
}

/** “The service overspent its £90 million budget by £3 million” → Overspend; what is bought says on what. */
export function overspentBy({ group, lead, found, tokens }: Setting): string {
  const way = /^(over|under)sp(?:ent|ending|end)$/.exec(tokens[group?.at ?? -1]?.low ?? '')?.[1];
  if (way === undefined || !group || group.passive || !isMoney(found.unit) || tokens[lead]?.low !== 'by')
    return '';
  return way === 'over' ? 'Overspend' : 'Underspend';
}
