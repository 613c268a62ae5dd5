/** A record is one of its own time: “a record margin of 12% (2021: 11%)”, “Record orders, up 6%”. */
import { raised } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const change = /^(?:Rise|Fall|Growth|Increase|Decrease|Drop) in record |^Record (?=.* growth$)/;
const then =
  / (?:in (?:19|20)\d\d\S*|(?:a|one|two) years? (?:ago|earlier|before)|last year|before|in the .*(?:year|period|quarter|half).*)$/;

/** “Rise in orders”, “Margin in 2021”: no record grew, and what it was before was none. */
export function tellRecord(settings: Setting[]): void {
  for (const setting of settings) {
    const { label } = setting;
    if (change.test(label)) setting.label = raised(label.replace(/^Record | record(?= )/, ''));
    else if (/^(?:Previous )?record /i.test(label) && (then.test(label) || /^Previous/.test(label)))
      setting.label = raised(label.replace(/record /i, ''));
  }
}
