/** A rate that stands before its name and is changed behind it: “将物流等行业现行11%的税率降至10%”, “保持5%一档的税率不变”. */
import { topicOf, type Named, type Place } from '../place.ts';

const rates = '(?:[\\u4e00-\\u9fff]{0,6}?(?:税率|征收率|费率|利率|缴费比例|收费标准|比例))';
const changes = '(?:由|从)?[^，。；\\d]{0,4}?(?:[降升提调减]|下调|下降|降低|提高|上调|统一|调整)[到至为]';
const changed = new RegExp(`^一?档?的(${rates})(?:统一)?${changes}`);
const whose =
  /^[，、]?(?:继续|依法|拟)?[将把]([^，；\d]{2,18}?)(?:的|现行|原有?|目前|现有|执行的?|适用的?)*$/;
const kept = new RegExp(`^一档的(${rates})(?:保持)?不变`);
const became = new RegExp(`^的(${rates})(?:统一)?${changes}(?:约)?$`);

/** 原物流等行业税率, 物流等行业税率; null where no rate stands behind the number. */
export function taxRate(place: Place): Named | null {
  const { number, own } = place;
  if (number.kind !== 'percent') return null;
  const rate = changed.exec(number.around.after)?.[1];
  const who = rate === undefined ? undefined : whose.exec(own)?.[1];
  if (rate !== undefined && who !== undefined) return { label: `原${who}${rate}`, topic: `${who}${rate}` };
  const topic = topicOf(place);
  const now = became.exec(own)?.[1];
  if (now !== undefined && topic.endsWith(now)) return { label: topic, topic };
  const same = kept.exec(number.around.after)?.[1];
  return same === undefined ? null : { label: `保持不变的一档${same}`, topic: same };
}
