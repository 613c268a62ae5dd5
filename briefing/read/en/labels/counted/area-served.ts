/** “Ditches serving 900 hectares were cleared”: the land that they serve. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

/** “The pumps drain 4,100 acres” → Area drained by the pumps; '' where it is no land. */
export function areaServed({ tokens, lead, group, found, kind }: Setting, { subject }: Around): string {
  if (kind !== 'amount' || !/^(?:hectares?|ha|acres?|mu|square (?:kilo|m)[a-z]+|km2|km²)$/.test(found.unit))
    return '';
  if (!group || group.passive || lead >= group.end || !/^(?:serve|irrigate|drain)$/.test(group.verb.lemma))
    return '';
  if (!isPlural(subject.split(' ').at(-1)?.toLowerCase() ?? '') || subject.split(' ').length > 3) return '';
  return `Area ${participleOf(group.verb, tokens[group.at]?.low ?? '')} by ${lowered(subject)}`;
}
