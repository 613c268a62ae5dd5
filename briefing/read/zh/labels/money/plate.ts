/** A paragraph that opens with whose it is: “物流板块承压前行。营业收入76亿元”. */
import type { Named } from '../place.ts';

const opening =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?([\u4e00-\u9fff]{2,8}?(?:板块|业务|业态|产业|事业部|分公司|子公司|厂区|园区))(?:[^，。；：\d]{2,12})?[。：]/;
/** Measures that all have, and that without a name would be read as of the whole. */
const shared =
  /^(?:营业(?:总)?收入|营收|销售收入|利润总额|净利润|利润|毛利率|毛利|产值|总产值|总装机|装机容量|在手订单)(?=$|占|增速|增幅|降幅|增加|减少)/;

/** A measure with the part of the firm its paragraph is about; the name as it is where it has one of its own. */
export function ofPlate(text: string, name: Named): Named {
  if (!shared.test(name.label)) return name;
  const plate = opening.exec(text)?.[1];
  if (plate === undefined) return name;
  const whole = (label: string): string => (shared.test(label) ? `${plate}${label}` : label);
  return {
    ...name,
    label: whole(name.label),
    topic: whole(name.topic),
    ...(name.share === undefined ? {} : { share: whole(name.share) }),
  };
}
