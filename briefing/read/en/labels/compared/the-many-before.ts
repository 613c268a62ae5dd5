/** As many as there were before, told by what was done to them: “up from the 7,700 we helped last year” → Callers helped last year. */
import { unsaid } from '../../phrases/unsaid.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { leadOf, type Setting } from '../setting.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';

const when =
  /^ (?:the (?:year|month|quarter|season) before|(?:in )?the (?:previous|prior) (?:year|month|quarter|season)|last (?:year|month|season)|(?:a|one) year (?:earlier|before|ago)|in (?:19|20)\d\d)\b/;

export function theManyBefore(setting: Setting, { text, last, speech, done }: Around): string {
  const { tokens, at, found, kind } = setting;
  if (kind !== 'amount' || found.unit !== '' || tokens[at - 1]?.low !== 'the') return '';
  if (
    ![leadOf(setting), tokens[at - 2]?.low ?? ''].some((word) =>
      /^(?:than|from|against|with|to|on)$/.test(word),
    )
  )
    return '';
  const does = tokens[at + 2]?.low === 'had' ? at + 3 : at + 2;
  const verb = verbOf(tokens[does]?.low ?? '');
  if (!/^(?:we|they|it|you)$/.test(tokens[at + 1]?.low ?? '') || !verb) return '';
  if (!/^(?:past|participle)$/.test(verb.form)) return '';
  const before = done.find((one) => one.kind === 'amount' && one.found.unit === '')?.label ?? '';
  const name = unsaid(before || last || speech.counted);
  const then = when.exec(text.slice(tokens[does]?.end ?? 0))?.[0] ?? '';
  return isSeveral(name) && then !== ''
    ? `${name} ${participleOf(verb, tokens[does]?.low ?? '')}${then}`
    : '';
}
