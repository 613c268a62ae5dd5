/** A works by the place before its size: “石门沟60万千瓦抽水蓄能项目年底开工”. */
import { headNoun } from '../phrases/caption.ts';
import { cutAtVerb, metric, shortened, tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const size = /^(?:千瓦|兆瓦|吨|万吨级|立方米|千伏)$/;
const works =
  /^(?:级|的)?((?:“[^“”]{2,8}”)?[\u4e00-\u9fff]{0,10}?(?:项目|工程|基地|电站|风电场|机组|生产线|产线|泊位|装置|电厂))/;

/** Names the size by place and works: 石门沟抽水蓄能项目; null where more than a place stands before it. */
export function sizedWorks({ number, own, fresh }: Place): Named | null {
  if (number.kind !== 'amount' || fresh || !size.test(number.unit)) return null;
  const where = tidy(own);
  const thing = works.exec(number.around.after)?.[1] ?? '';
  if (!/^[，、]?[\u4e00-\u9fff]{2,8}$/.test(own) || where.length < 2 || thing === '' || metric(where))
    return null;
  if (cutAtVerb(where) !== where || headNoun(cutAtVerb(thing)) !== thing) return null;
  // “一条年产3000吨的电解质生产线”, “天马化工年产20万吨尿素项目”: what it makes in a year.
  const [, whose = '', yearly] = /^(?:[一两](?:条|座|个))?(.*?)(年产|年处理|年加工)$/.exec(where) ?? [];
  const label = shortened(
    yearly === undefined ? `${where}${thing}` : `${whose}${thing}${yearly.replace('产', '产能')}`,
  );
  return { label, topic: label };
}
