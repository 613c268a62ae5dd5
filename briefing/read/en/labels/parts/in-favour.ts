/** “ruled on 210 claims, half of them in favour of the tenant”: for whom something was decided is what its part is. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';

/** “decided 30 per cent of the claims partly in favour of the tenant”; '' where nothing is decided for anybody. */
export function inFavour(setting: Setting, { text, speech }: Around): string {
  const { tokens, group, lead, at } = setting;
  const own = clauseOf(setting);
  if (!own || !group || group.passive || lead >= group.end || tokens[at + 1]?.low !== 'of') return '';
  if (!/^(?:decide|settle|resolve|determine|close|judge)$/.test(group.verb.lemma)) return '';
  const favour = tokens.findIndex(
    ({ low }, index) =>
      index > at && index < own.end && /^favou?r$/.test(low) && tokens[index - 1]?.low === 'in',
  );
  const whole = wholeOf(setting, text, speech.counted);
  if (favour < 0 || tokens[favour + 1]?.low !== 'of' || !isPlural(whole.split(' ').at(-1) ?? '')) return '';
  const whom = restText(text, tokens, favour - 1, own.end);
  return whom.split(' ').length > 7
    ? ''
    : `${whole} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${whom}`;
}

/** “of them”: what was counted last; “of the claims”: the claims. */
function wholeOf({ tokens, at }: Setting, text: string, counted: string): string {
  const first = tokens[at + 2]?.low ?? '';
  if (/^(?:them|these|those)$/.test(first)) return counted;
  return textOf(text, tokens, phraseFrom(tokens, at + (determiners.has(first) ? 3 : 2), tokens.length));
}
