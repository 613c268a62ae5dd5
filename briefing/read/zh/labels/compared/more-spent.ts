/** More or less than before, told by the verb: “人均消费530元，较上年多花41元”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { metric } from '../phrases/phrases.ts';

const spent = /[比较][^，；]{1,8}([多少])(?:出|花|付|用|缴|交|收|领|拿|跑|等|排)了?(?:约|将?近|超过?)?$/;

/** Names the difference by the measure that was spoken of: 人均消费增加. */
export function moreSpent(place: Place): Named | null {
  const { number, own } = place;
  const more = spent.exec(own)?.[1];
  const topic = topicOf(place);
  if (more === undefined || number.kind !== 'amount' || !metric(topic.replace(/消费$/, '消费额')))
    return null;
  return { label: `${topic}${more === '多' ? '增加' : '减少'}`, topic };
}
