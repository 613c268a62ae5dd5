/** How much of the last of a list is said for all: “服务器、机器人、打印设备产量” share 产量, “城镇、农村居民收入” 居民收入. */
import { wordsOf } from '../../lexicon/index.ts';
import { metricOf } from '../phrases/phrases.ts';

/** Ends of the names of goods and trades, which belong to the one that has them. */
const sorts =
  /(?:设备|器具|用品|器材|装备|机械|仪器|制品|产品|制造|加工|(?<![企行农工商])业|类|金属|有机物|氧化物|化合物|颗粒物)$/;
/** What the name of a trade or of a class of goods ends with is said for all of them. */
const suffix = /(?:制造业|加工业|服务业|产业|业|类)$/;
/** Which of a kind: what they are is said only after the last of them. */
const which =
  /^(?:城[镇市乡]|农村|乡村|[东南西北中]部|国有|国产|进口|民营|[国省市境区县海][内外]|线[上下]|公立|民办|[内外]资|传统|现代|.+[性型级用式])$/;

/** The tail that the others of a list take over from the last, without the goods or trade that only the last is. */
export function sharedTail(tail: string, last: string, others: string[]): string {
  // “日用品类、家用电器和音像器材类商品零售额”
  const ofKinds = others.every((one) => one.endsWith('类'))
    ? /类(?:商品)?[^类]{2,4}$/.exec(last)?.[0]
    : undefined;
  if (ofKinds !== undefined) return ofKinds;
  // “盗窃案件、诈骗案件、交通亡人事故”: names that end alike before the last are whole.
  const ends = others.map((one) => wordsOf(one).at(-1)?.text ?? '');
  const [first = ''] = ends;
  if (ends.length > 1 && first.length > 1 && !last.includes(first) && ends.every((one) => one === first))
    return metricOf(tail);
  const measure = metricOf(tail);
  const sort = tail.slice(0, tail.length - measure.length);
  // “教育、社会保障和就业、卫生健康支出”: names of many lengths have but the measure in common.
  const sizes = new Set(others.map((one) => one.length));
  if (measure !== '' && sort !== '' && sizes.size > 1 && others.some((one) => /[和与]/.test(one)))
    return measure;
  if (measure === '' || !sorts.test(sort) || others.every((one) => which.test(one))) return tail;
  // “电力、通信设备产量”: each is a short word before the same noun.
  const own = last.length - tail.length;
  const some = /^(?:[一二三四五六七八九十]|\d{1,2})[种类]/.test(last);
  if (!some && wordsOf(sort).length === 1 && others.every((one) => one.length === own && own <= 2))
    return tail;
  return `${suffix.exec(sort)?.[0] ?? ''}${measure}`;
}

/** A thing with the tail, of which it may have the beginning itself: 专用设备制造|制造业产值, 饮料类|类零售额. */
export function withTail(thing: string, tail: string): string {
  for (let length = Math.min(4, tail.length - 1); length > 0; length--) {
    const shared = tail.slice(0, length);
    if (thing.endsWith(shared) && (length > 1 || shared === '类')) return thing + tail.slice(length);
  }
  return `${thing}${tail}`;
}
