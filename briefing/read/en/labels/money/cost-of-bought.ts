/** “repurchased 509,000 shares for $18 million”: the money is what they cost, and not they themselves. */
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { wordAfter, type Setting } from '../setting.ts';

const bought = / (?:repurchased|bought(?: back)?|purchased|acquired|sold)(?= |$)/;

/** “Cost of shares repurchased”, “Price of flats sold”. */
export function tellCostOfBought(settings: Setting[]): void {
  settings.forEach((setting, index) => {
    const before = settings[index - 1];
    if (!before || !isMoney(setting.found.unit) || setting.tokens[setting.lead]?.low !== 'for') return;
    if (isMoney(before.found.unit) || !bought.test(before.label)) return;
    const between = setting.tokens.slice(before.at + 1, setting.lead);
    const verbs = setting.clauses.some(({ groups }) =>
      groups.some(({ start }) => start > before.at && start < setting.lead),
    );
    // “for $44,000 each”: the price of one.
    if (verbs || between.length > 9 || /^(?:each|apiece|per|an?)$/.test(wordAfter(setting))) return;
    setting.label = `${/ sold\b/.test(before.label) ? 'Price' : 'Cost'} of ${lowered(before.label)}`;
  });
}
