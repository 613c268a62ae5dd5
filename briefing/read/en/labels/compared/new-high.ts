/** “reached a new high of $24”, “estimated at 87 million head”: the number is of what did so. */
import type { Setting } from '../setting.ts';
import { subjectText } from '../../subjects/subjects.ts';
import { raised } from '../../phrases/naming.ts';

const nothing =
  /^(?:(?:new|all-time|record|historic|fresh|[a-z]+-year|previous) )?(?:high|low|peak|best|maximum|minimum|head|figure|tally)$/i;

/** “New high” → Revenue per passenger. */
export function tellHigh(settings: Setting[], text: string): void {
  for (const setting of settings) {
    if (!nothing.test(setting.label)) continue;
    const subject = subjectText(text, setting);
    if (subject !== '' && subject.split(' ').length <= 6) setting.label = raised(subject);
  }
}
