/** Labels where a list parts a number from what it is of: “contributed 7, 43 and 50 percent of the total”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';

/** “contributed 7, 43 and 50 percent of the total”: what the last is a share of the first are too. */
function sharedTotal(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, kind, governing } = setting;
  if (
    kind !== 'percent' ||
    subject === '' ||
    !/^(?:contribute|account|represent|make|form)$/.test(governing?.verb.lemma ?? '')
  )
    return '';
  let end = at + 1;
  while (tokens[end]?.type === 'number' || /^(?:,|and)$/.test(tokens[end]?.low ?? '')) end++;
  if (end === at + 1 || tokens[end]?.low !== 'of' || tokens[end - 1]?.type !== 'number') return '';
  const whole = textOf(text, tokens, trimmed(tokens, end + 1, tokens.length));
  return whole === '' ? '' : shareOf(subject, whole);
}

/** Asked in this order. */
export const inListRules: Rule[] = [sharedTotal];
