/** Limits that only say which are meant: “readmitted within 30 days”, “aged 65 or older”, “within 10% of target”. */
import { asChange } from '../compared/as-change.ts';
import type { Setting } from '../setting.ts';

/** A limit that has a name of its own: “Time limit for answering calls”, “Distance to a bus stop”. */
const named = /\b(?:time|limit|distance|wait|delay|punctuality|tolerance)\b/i;

/** Takes the label off a limit that another number of the sentence is told with. */
export function tellConditions(settings: Setting[]): void {
  for (const setting of settings) {
    const limit = limitOf(setting);
    if (limit !== '' && settings.some((one) => one !== setting && one.label.includes(limit)))
      setting.label = '';
  }
}

/** “within 30 days”, as it stands in the label of what is meant; '' where the number is one of its own. */
function limitOf(setting: Setting): string {
  const { tokens, at, label, found } = setting;
  const before = tokens[at - 1]?.low ?? '';
  if (label === 'Age') return before === 'aged' ? `aged ${found.raw}` : '';
  return before === 'within' && found.unit !== '' && label !== '' && !named.test(asChange(label, setting))
    ? `within ${found.raw}`
    : '';
}
