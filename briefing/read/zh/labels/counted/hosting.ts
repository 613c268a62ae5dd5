/** Visitors of one place among many: “青石古镇全年接待游客80万人次”. */
import type { Named, Place } from '../place.ts';

const hosted =
  /^[，、]?(?:其中，?)?([\u4e00-\u9fff]{2,8}?(?:古镇|古城|古村|古街|景区|度假区|小镇|乐园|风景区|博物馆|纪念馆|科技馆|湿地公园|森林公园))(?:全年|今年|去年|当年|年|累计|共|已)*(接待(?:游客|观众|访客|旅客))(?:超过?|突破|约|近|达到?|逾|总量)*$/;
/** “全市A级景区”: all of them. */
const many = /^(?:全[省市县区]|我[省市县区]|各|主要|重点|\d?A级|旅游)/;

/** Names them by the place: 青石古镇接待游客. */
export function hosting({ number, own }: Place): Named | null {
  if (number.kind !== 'amount') return null;
  const [, where = '', what = ''] = hosted.exec(own) ?? [];
  return where === '' || many.test(where) ? null : { label: `${where}${what}`, topic: `${where}${what}` };
}
