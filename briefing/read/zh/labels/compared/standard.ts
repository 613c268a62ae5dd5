/** What is set for all, beside what was measured here: “平均用时67分钟，比国家标准的90分钟快了不少”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { metric, shortened } from '../phrases/phrases.ts';

const set = /[比较](?:起|之)?((?:国家|行业|省级?|部颁|国际)(?:标准|规定|要求|平均水平|平均))的(?:约|近)?$/;

/** “按每人每月900元的标准发放基本生活费” */
const rate = /(?:按照?|以)((?:每[\u4e00-\u9fff])*)(?:不低于|最高|约)?$/;
const paid =
  /^(?:左右|以上)?的标准(?:为[^，。；]{2,8})?(?:发放|给予|支付|收取|补助|提供|缴纳|兑付|落实)了?([\u4e00-\u9fff]{2,10}?)(?:补助|补偿)?(?=[，。；\d]|$)/;

/** Names it by the standard and what was measured: 平均用时国家标准. */
export function standard(place: Place): Named | null {
  const given = rate.test(place.own) ? paid.exec(place.number.around.after)?.[1] : undefined;
  if (given !== undefined && place.number.kind === 'amount') return { label: `${given}标准`, topic: given };
  const what = set.exec(place.own)?.[1];
  const topic = topicOf(place);
  if (what === undefined || /^(?:growth|rank)$/.test(place.number.kind)) return null;
  return { label: metric(topic) ? shortened(`${topic}${what}`) : what, topic };
}
