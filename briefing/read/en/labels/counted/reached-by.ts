/** People whom something reached: “the campaign has reached 52,000 voters” is no level of the campaign. */
import { isPerson } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { subjectText } from '../../subjects/subjects.ts';
import type { Setting } from '../setting.ts';

/** What reaches people, so that they are no level of its own: “The membership reached 22,000 people”. */
const reaching =
  /\b(?:campaigns?|outreach|efforts?|programmes?|programs?|schemes?|projects?|initiatives?|courses?|broadcasts?|messages?|services?|workshops|visits|teams?|clinics?|drives?)$/i;

/** “The campaign has reached 52,000 voters” → reached by the campaign. */
export function reachedBy(text: string, setting: Setting, { end }: Phrase): string {
  const { tokens, group, lead } = setting;
  if (group?.verb.lemma !== 'reach' || group.passive || lead >= group.end) return '';
  const by = isPerson(tokens[end - 1]?.low ?? '') ? subjectText(text, setting) : '';
  if (!reaching.test(by)) return '';
  return by.includes(' ') && by.split(' ').length <= 3 ? `reached by ${lowered(by)}` : 'reached';
}
