/** “固定资产投资增速方面，甲市增长8%，乙市增长7%”: what is compared is said once, then those who are compared. */
import { metric, tidy } from '../phrases/phrases.ts';
import type { Place } from '../place.ts';

/** Those who are compared: firms and places. */
const holder =
  /(?:银行|公司|集团|股份|证券|保险|企业|[\u4e00-\u9fff][省市县区州镇]|国|地区|基地|学院|大学|医院)$/;
const aspects =
  /^([^，。；\d]{2,14}?)(?:方面，|(?:整体|普遍|总体|增长呈|继续|持续|全部)[^，]{1,10}，|规模?前[三五十两]名?为)/;

/** The name of one who is compared, with what is compared; '' where the sentence begins otherwise or the name says what. */
export function aspectOf({ number, text }: Place, name: string): string {
  if (!/^(?:percent|growth|amount)$/.test(number.kind) || !holder.test(name) || /[、，的]/.test(name))
    return '';
  if (number.kind === 'amount' && !/[元吨人]$/.test(number.unit)) return '';
  const { start } = number.around.sentence;
  const said = aspects.exec(text.slice(start, number.start))?.[1] ?? '';
  const measure = tidy(said).replace(/[增降][速幅]$/, '');
  return measure.length >= 2 && metric(measure) ? `${name}${measure}` : '';
}
