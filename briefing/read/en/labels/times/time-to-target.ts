/** “Our appeal passed its £2 million target in nine weeks” → Time to pass appeal target. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

export function timeToTarget({ tokens, at, lead, group, kind }: Setting, { last }: Around): string {
  if (kind !== 'duration' || !/^(?:in|within|after)$/.test(tokens[lead]?.low ?? '')) return '';
  if (!/^(?:pass|meet|reach|hit|beat|exceed)$/.test(group?.verb.lemma ?? '') || group?.passive) return '';
  return / (?:target|goal)$/.test(` ${lowered(last)}`) && tokens[at + 1]?.type !== 'word'
    ? `Time to ${group?.verb.lemma ?? ''} ${lowered(last)}`
    : '';
}
