/** Sums that are only wished for or planned say so: “need to raise £2 million” tells of funds to be raised. */
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { isPlanned } from '../counted/done-to.ts';
import type { Setting } from '../setting.ts';

const wishes = /^(?:need|needs|needed|must|should|want|wants|wanted)$/;

/** “Funds to be raised for a ward”, “Planned borrowing”; what is certain or done is left. */
export function tellWished(settings: Setting[]): void {
  for (const setting of settings) {
    const { tokens, group, found, label } = setting;
    if (!isMoney(found.unit) || !group || group.passive || setting.lead > group.end) continue;
    const words = tokens.slice(Math.max(0, group.start - 2), group.at).map(({ low }) => low);
    const wished = group.verb.form === 'base' && words.some((word) => wishes.test(word));
    if (!wished && !isPlanned(setting, group)) continue;
    if (group.verb.lemma === 'raise')
      setting.label = label.replace(/^Funds raised(?! by )/, 'Funds to be raised');
    if (
      !isPlanned(setting, group) ||
      words.includes('will') ||
      /planned/i.test(label) ||
      !/^(?:invest|spend|borrow|save)$/.test(group.verb.lemma)
    )
      continue;
    if (
      /^(?:Investment|Spending|Savings|Borrowing)(?= |$)|^[A-Za-z]+ (?:investment|spending|savings|borrowing)$/.test(
        label,
      )
    )
      setting.label = `Planned ${lowered(label)}`;
  }
}
