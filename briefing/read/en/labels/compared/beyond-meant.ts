/** How far what came is above or below what was meant: “Ticket sales beat the budget by £40,000”. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { leadOf, type Setting } from '../setting.ts';

/** What something meant may be called: “beat the budget by £2 million”. */
const meant = /^(?:[a-z-]+ )?(?:budget|plan|target|goal|forecast|projection|estimate)$/;

/** Ticket sales above budget; '' where nothing that was meant is named. */
export function beyondMeant(setting: Setting, { text, subject }: Around): string {
  const { tokens, group, lead, kind } = setting;
  if (!group || leadOf(setting) !== 'by' || group.passive || kind !== 'amount') return '';
  if (!/^(?:beat|exceed|top|surpass|miss|undershoot|overshoot)$/.test(group.verb.lemma)) return '';
  const other = textOf(text, tokens, trimmed(tokens, group.end, lead));
  if (!meant.test(other)) return '';
  const way = /^(?:miss|undershoot)$/.test(group.verb.lemma) ? 'below' : 'above';
  return `${subject || 'Amount'} ${way} ${other}`;
}
