/** Part of those whom the sentence before told of: “居民人均消费支出21400元。其中，城镇居民27300元；农村居民15200元”. */
import type { Named, Place } from '../place.ts';
import { metric, tidy } from '../phrases/phrases.ts';

const group =
  /^[，、]?(?:其中，?)?((?:城镇|农村|乡村|城市|男性|女性|常住|户籍)(?:居民|人口|职工|劳动力)?|[\u4e00-\u9fff]{1,3}(?:居民|人口))(?:为|达到?)?$/;
const everyone = /^(?:全[省市县区国]|我[省市县])?(?:全体|全部|全年)?(?:居民|人口|职工)(?=..)/;

/** Names a group’s sum by the sum of all that the last sentence told; null outside of a sentence begun by 其中. */
export function amidst({ number, numbers, named, own, text }: Place): Named | null {
  const who = tidy(group.exec(own)?.[1] ?? '');
  if (number.kind !== 'amount' || who === '' || metric(who)) return null;
  const start = text.lastIndexOf('。', number.start) + 1;
  if (start === 0 || !/^\s*其中[，：]?/.test(text.slice(start, number.start))) return null;
  const whole = numbers.findLastIndex(
    (one) => one.start < start && one.kind === 'amount' && one.unit === number.unit,
  );
  const measure = (named[whole]?.topic ?? '').replace(everyone, '');
  return metric(measure) ? { label: `${who}${measure}`, topic: `${who}${measure}` } : null;
}
