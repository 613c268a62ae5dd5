/** What part is due, and when: “在手订单18亿元，其中55%将于年内交付”. */
import type { Named, Place } from '../place.ts';

const inside = /^[，、]?(?:预计|公司预计)?其中(?:约|近|超过?)?$/;
const due =
  /^(?:左右|以上)?(?:预计)?(?:将|可|计划|拟)?(?:[于在])?((?:年内|明年|下半年|今年|\d{4}年|[一两三]年内|一年以?内|[一二三四]季度)(?:底前|年底前)?)(?:完成|全部)?(交付|交货|到期|确认收入|结转|投产|完工|竣工|开工|兑付|回款)(?=[，。；])/;

/** Names the part by what is done with it: 在手订单年内交付比例. */
export function dueWithin({ number, own, named, past }: Place): Named | null {
  if (number.kind !== 'percent' || !inside.test(own)) return null;
  const [, when = '', deed = ''] = due.exec(number.around.after) ?? [];
  const topic = named[past]?.topic ?? '';
  return deed === '' || topic === '' || topic.length > 12
    ? null
    : { label: `${topic}${when}${deed}比例`, topic };
}
