/** What a number says of the one before it: “an average of 66 per case”, “£5m better than last year”, “a total of 4 million”. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const change = /^(?:Rise|Fall|Increase|Decrease|Growth|Gap|Total|Average|Previous|Expected|Target)\b/;

/** “better than last year”, and not than others. */
const earlier =
  /^ (?:better|worse) than (?:in |for |at |during )?(?:(?:the|its|our) (?:same|previous|prior|preceding)|last|an? (?:year|quarter|decade)|the (?:year|quarter) before|(?:19|20)\d\d|before\b)/;

/** “Average fines per case”, “Total grants”, “Increase in free cash flow”, “Previous range for profit”. */
export function tellBeside(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const before = settings.slice(0, index).findLast(({ label, kind }) => label !== '' && kind !== 'date');
    const { found, kind } = setting;
    if (!before || kind === 'date') return;
    const ahead = text.slice(Math.max(0, found.start - 40), found.start);
    const after = text.slice(found.end, found.end + 48);
    const same = setting.label === before.label;
    const each = /^ (?:per|for each|for every|a) ([a-z]+)\b/.exec(after)?.[1];
    const average = /\ban average of (?:about |around |some )?$/.test(ahead);
    const mean = /^Average (.+)$/.exec(before.label)?.[1];
    if (average && each !== undefined && same && !change.test(before.label))
      setting.label = `Average ${lowered(before.label)} per ${each}`;
    else if (mean !== undefined && same && /\band a total of (?:about |around |some )?$/.test(ahead))
      setting.label = `Total ${mean.replace(/[^s]$/, '$&s')}`;
    else if (same && !change.test(before.label) && earlier.test(after))
      setting.label = `${/^ better/.test(after) ? 'Increase' : 'Fall'} in ${lowered(before.label)}`;
    else if (/^Previous (?:range|estimate|forecast|guidance)$/.test(setting.label)) {
      const what = lowered(before.label.replace(/^Expected /, ''));
      setting.label = `${setting.label} for ${what}`;
      // What has a range before it is foreseen.
      before.label = `Expected ${what}`;
    }
  });
}
