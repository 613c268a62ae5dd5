/** Whose trouble or task was settled, told behind them: “800户居民用水困难得到解决”, “9个行业减排任务如期完成”. */
import type { Named, Place } from '../place.ts';

const settled =
  /^([\u4e00-\u9fff]{0,4}?(?:人口|群众|居民|村民|市民|农民工?|农户|职工|学生|儿童|老年?人|家庭|企业|行业|产业|小区|村庄|学校|商户|患者))(?:的)?([^，。；、\d的]{2,14}?(?:问题|困难|难题|任务|诉求|需求))(?:都|均|已|也)*(?:得到|得以)?(?:全部|全面|基本|有效|妥善|彻底|圆满|顺利|如期|按期|提前|超额)*(解决|化解|破解|缓解|完成|满足)(?=[，。；！]|$)/;

/** Names those whose it was: 解决用水困难的居民; the trouble alone would be read as what is counted. */
export function settledOf({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || !/^(?:[户人名家个]|)$/.test(number.unit)) return null;
  const after = number.around.after.replace(/^(?:余|多(?!年))/, '');
  const [, whose = '', matter = '', done = ''] = settled.exec(after) ?? [];
  if (done === '' || /[由从比]$|(?:完成|解决)了?$/.test(own)) return null;
  return { label: `${done}${matter}的${whose}`, topic: whose };
}
