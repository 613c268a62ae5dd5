/** A size that tells what sort of thing is meant: “30万吨级油轮”, “两台100万千瓦机组”. */
import { headNoun } from '../phrases/caption.ts';
import { cutAtVerb } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const grades: Record<string, string> = { 吨: '吨级', 千伏: '电压等级', 千瓦: '容量', 米: '长度' };

/** Names the size by the thing behind it: 油轮吨级, 机组单台容量; null where the size stands for itself. */
export function graded({ number, numbers, index, named }: Place): Named | null {
  const measure = grades[number.unit];
  if (number.kind !== 'amount' || measure === undefined) return null;
  const before = numbers[index - 1];
  const counted = before?.end === number.start && /^[台座条艘套架]$/.test(before.unit);
  const said = /^(?:级(?!别))?的?([\u4e00-\u9fff]{2,12})/.exec(number.around.after);
  if (said?.[0].startsWith('级')) {
    const thing = headNoun(cutAtVerb(said[1] ?? ''));
    return thing.length < 2 ? null : { label: `${thing}${measure}`, topic: thing };
  }
  const whole = named[index - 1];
  return counted && whole && whole.topic.length >= 2 && said?.[1]?.startsWith(whole.topic)
    ? { label: `${whole.label}单${before.unit}${measure}`, topic: whole.topic }
    : null;
}
