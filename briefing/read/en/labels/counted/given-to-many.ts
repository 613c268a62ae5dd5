/** People by what they got, where that has a number of its own: “served 84,000 meals to 1,900 pensioners” → Pensioners given meals. */
import type { Around } from '../around.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { textOf } from '../../phrases/phrase.ts';
import { isPerson, isPlural } from '../../words/classes.ts';
import { leadOf, type Setting } from '../setting.ts';

const giving =
  /^(?:give|deliver|provide|serve|offer|supply|issue|award|grant|distribute|send|hand|lend|sell|pay)$/;
const others =
  /^(?:households|families|schools|farms|firms|groups|charities|clubs|businesses|hospitals|villages)$/;

export function givenToMany(
  { tokens, at, lead, group, found, kind, told }: Setting,
  { text, speech }: Around,
): string {
  if (kind !== 'amount' || found.unit !== '' || tokens[lead]?.low !== 'to' || !group || group.passive)
    return '';
  if (!giving.test(group.verb.lemma) || !told || told.kind !== 'amount' || told.group !== group) return '';
  const things = told.found.unit === '' ? phraseFrom(tokens, told.at + 1, lead) : null;
  const whom = phraseFrom(tokens, at + 1, tokens.length);
  const head = tokens[(whom?.end ?? 0) - 1]?.low ?? '';
  if (things?.end !== lead || !whom || !(isPerson(head) || others.test(head))) return '';
  if (!isPlural(tokens[things.end - 1]?.low ?? '') || whom.end - whom.start > 3 || leadOf(told) === 'to')
    return '';
  speech.counted = textOf(text, tokens, whom);
  const done = { sell: 'sold', lend: 'lent', send: 'sent' }[group.verb.lemma] ?? 'given';
  return `${speech.counted} ${done} ${textOf(text, tokens, things)}`;
}
