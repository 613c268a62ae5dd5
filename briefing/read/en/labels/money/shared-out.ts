/** Money that several got of the sum told before: “Spending came to 9 million. Schools received 4 million and parks 2 million”. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';

/** Spending on schools, Spending on parks; '' where no sum was told that they share. */
export function sharedOut(setting: Setting, { text, subject, speech, done }: Around): string {
  const { found, clauses, tokens, at, governing } = setting;
  const whole = speech.amounts.find((label) => !/ as a share of /.test(label) && sum.test(label)) ?? '';
  const noun = sum.exec(whole)?.[1];
  const first = clauses[0]?.groups[0];
  if (noun === undefined || !first || first.passive || !/^(?:receive|get|take)$/.test(first.verb.lemma))
    return '';
  const money =
    isMoney(found.unit) || (found.magnitude !== '' && done.some((one) => isMoney(one.found.unit)));
  const sums = tokens.filter(({ type }) => type === 'number').length;
  if (!money || sums < 2 || !/^(?:receive|get|take|share|split)$/.test(governing?.verb.lemma ?? ''))
    return '';
  if (/^(?:from|in|of|for)$/.test(wordAfter(setting)) || /^(?:by|to|from|of)$/.test(leadOf(setting)))
    return '';
  const own = clauseOf(setting);
  // “and parks 2 million”: the verb is told once.
  const who =
    own?.groups.length === 0
      ? textOf(text, tokens, trimmed(tokens, own.start, at))
      : listBefore(setting, text) || subject;
  return who === '' || /^(?:we|it|they)$/i.test(who)
    ? ''
    : raised(`${noun.toLowerCase()} on ${lowered(who)}`);
}

const sum = /\b(spending|expenditure|funding|investment)\b/i;

/** “museums, libraries | and theatres shared”: all who share it. */
function listBefore({ tokens, clauses, clause, governing }: Setting, text: string): string {
  let first = clause;
  while (
    first > 0 &&
    /^(?:and|,|, and)$/.test(clauses[first]?.joint ?? '') &&
    clauses[first - 1]?.groups.length === 0
  )
    first--;
  const start = clauses[first]?.start ?? 0;
  const words = tokens.slice(start, governing?.start ?? start);
  return first < clause &&
    words.length <= 9 &&
    words.every(({ type, text: mark }) => type === 'word' || mark === ',')
    ? text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
    : '';
}
