/** How far above a mark, or better than one: “洪峰水位达到27.4米，超警戒水位0.9米”; and the sum that was meant to be: “超过原定的2亿元”. */
import { topicOf, type Named, type Place } from '../place.ts';

const above =
  /^[，、]?((?:超过?|高出|高于|超出|低于)(?:警戒|保证|汛限|正常蓄|设计|历史最高|历史)(?:洪?水位|流量|库容|线))(?:约|近|达)?$/;

const meant = /^[，、]?(?:超过?|超出|高于|低于|少于|不及)(原定|原计划|预定)的?(?:约|近)?$/;

/** “平均救治时间52分钟，优于国家标准18分钟”: the one is what it took, the other is not the standard. */
const better =
  /^[，、]?(?:比|较)?((?:优于|好于|快于|短于|少于|低于|高于)(?:国家|行业|全国|全省|全市|世界|地方|国际)?(?:标准|要求|规定|平均水平|平均值|平均))(?:约|近|达)*$/;

/** Names a height above or below a mark by both: 超警戒水位; alone, the mark would be read as so high. */
export function exceeding(place: Place): Named | null {
  const { number, own } = place;
  const topic = topicOf(place);
  const before = meant.exec(own)?.[1];
  if (before !== undefined && topic !== '' && number.kind === 'amount')
    return { label: `${before}${topic}`, topic };
  const than = better.exec(own)?.[1];
  if (than !== undefined && topic !== '' && place.numbers[place.past]?.unit === number.unit)
    return { label: `${topic}${than}`, topic };
  const label = above.exec(own)?.[1];
  return label === undefined || number.kind !== 'amount' ? null : { label, topic: label };
}
