/** What several years came to, told in passing: “bringing the total since the scheme began to 8,745”. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { leadOf, type Setting } from '../setting.ts';

/** Pipes replaced since the scheme began; '' where no total is brought anywhere. */
export function totalSince(setting: Setting, { text, last }: Around): string {
  const { tokens, clauses, clause, lead, kind, found } = setting;
  if (kind !== 'amount' || found.unit !== '' || leadOf(setting) !== 'to' || last === '') return '';
  const brings = clauses[clause]?.groups.findLast(
    ({ verb, end }) => end < lead && /^(?:bring|take|raise|lift)$/.test(verb.lemma),
  );
  if (
    !brings ||
    tokens[brings.end]?.low !== 'the' ||
    !/^(?:total|number|tally)$/.test(tokens[brings.end + 1]?.low ?? '')
  )
    return '';
  const since = textOf(text, tokens, { start: brings.end + 2, end: lead });
  return /^since /.test(since) && since.split(' ').length <= 7 ? `${last} ${since}` : '';
}
