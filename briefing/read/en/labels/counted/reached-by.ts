/** People whom something reached: “the campaign has reached 52,000 voters” is no level of the campaign. */
import { isPerson } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { subjectText } from '../../subjects/subjects.ts';
import { articleBefore } from '../article.ts';
import { participleOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

/** What reaches people, so that they are no level of its own: “The membership reached 22,000 people”. */
const reaching =
  /\b(?:campaigns?|outreach|efforts?|programmes?|programs?|schemes?|projects?|initiatives?|courses?|broadcasts?|messages?|services?|workshops|visits|teams?|clinics?|drives?)$/i;

/** “The campaign has reached 52,000 voters” → reached by the campaign. */
export function reachedBy(text: string, setting: Setting, { end }: Phrase): string {
  const { tokens, group, lead } = setting;
  if (!/^(?:reach|cover)$/.test(group?.verb.lemma ?? '') || !group || group.passive || lead >= group.end)
    return '';
  const whom = tokens[end - 1]?.low ?? '';
  const isReached = isPerson(whom) || /^(?:households|homes|families|farms|schools|villages)$/.test(whom);
  const by = isReached ? subjectText(text, setting) : '';
  if (!reaching.test(by)) return '';
  const did = participleOf(group.verb, tokens[group.at]?.low ?? '');
  return by.includes(' ') && by.split(' ').length <= 5
    ? `${did} by ${articleBefore(tokens, group.start, by)}${lowered(by)}`
    : did;
}
