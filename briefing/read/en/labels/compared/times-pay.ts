/** What one earns held against another: “earns six times the median salary” → Pay of the head as a multiple of median salary. */
import type { Around } from '../around.ts';
import { restEnd } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { restText } from '../../phrases/rest.ts';
import type { Setting } from '../setting.ts';

export function timesPay(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, found, group } = setting;
  const earns = group?.verb.lemma === 'earn' || (group?.verb.lemma === 'pay' && group.passive);
  if (found.form !== 'multiple' || !earns || subject === '' || subject.split(' ').length > 4) return '';
  if (!/^(?:the|our|its)$/.test(tokens[at + 1]?.low ?? '')) return '';
  const what = restText(text, tokens, at + 2, restEnd(setting)).replace(/\b(?:our|its) /, 'the ');
  return what === '' || what.split(' ').length > 6
    ? ''
    : `Pay of ${lowered(subject)} as a multiple of ${what}`;
}
