/** People of whose costs a part is paid are told with that: “pays 40 per cent of the rent of 900 tenants”. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { leadOf, type Setting } from '../setting.ts';

export function whosePart(setting: Setting, { text }: Around): string {
  const { tokens, at, group, kind, found, told, lead } = setting;
  if (kind !== 'amount' || found.unit !== '' || leadOf(setting) !== 'of' || !group || group.passive)
    return '';
  if (!/^(?:pay|cover|meet|fund|refund|subsidi[sz]e|bear)$/.test(group.verb.lemma)) return '';
  if (told?.clause !== setting.clause || !/^(?:percent|ratio)$/.test(told.kind) || told.lead >= group.end)
    return '';
  const people = textOf(text, tokens, phraseFrom(tokens, at + 1, tokens.length));
  const what = phraseBefore(tokens, lead, told.at);
  if (people === '' || !what || tokens[told.at + 1]?.low !== 'of') return '';
  const [name, several] = [textOf(text, tokens, what), isPlural(tokens[what.end - 1]?.low ?? '')];
  return name === '' || name.split(' ').length > 3
    ? ''
    : `${people} whose ${name} ${several ? 'are' : 'is'} part-paid`;
}
