/** A share of what was spoken of, then and now: “出口收入6亿元，占比由上年同期的21%提高到26%”. */
import { isDeed } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const share =
  /^[，、]?(占比|比重)[由从](?:上年|去年|前年|年初|\d{4}年|[一二三四五六七八九十]年前|此前|原来)(?:同期|初|末|底|年末|年底)?的?(?:约|近|不足|不到|超过?)*$/;

/** Names the share by its thing: 出口收入占比; what it became goes on with it. */
export function shareThen(place: Place): Named | null {
  const topic = topicOf(place);
  if (place.number.kind !== 'percent' || !share.test(place.own) || topic === '' || isDeed(topic)) return null;
  const label = `${topic.replace(/增速$|占比$/, '')}占比`;
  return { label, topic, share: label };
}
