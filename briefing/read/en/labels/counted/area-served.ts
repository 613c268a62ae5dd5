/** “Ditches serving 900 hectares were cleared”: the land that they serve. */
import { isSeveral } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

/** “The pumps drain 4,100 acres” → Area drained by the pumps; '' where it is no land. */
export function areaServed({ tokens, lead, group, found, kind }: Setting, { subject }: Around): string {
  if (kind !== 'amount' || !/^(?:hectares?|ha|acres?|mu|square (?:kilo|m)[a-z]+|km2|km²)$/.test(found.unit))
    return '';
  if (!group || group.passive || lead >= group.end || !/^(?:serve|irrigate|drain)$/.test(group.verb.lemma))
    return '';
  if (!isSeveral(subject) || subject.split(' ').length > 3) return '';
  return `Area ${participleOf(group.verb, tokens[group.at]?.low ?? '')} by ${lowered(subject)}`;
}
