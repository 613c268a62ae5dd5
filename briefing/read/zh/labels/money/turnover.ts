/** How fast something turns over: “应收账款余额8亿元，较年初增长4%，平均周转天数由98天降至90天”. */
import type { Named, Place } from '../place.ts';

const days =
  /^[，、]?((?:平均)?(?:周转天数|周转率|周转次数|周转期|回款周期|回收期|账期))(?:[由从]|为|约|达|是|降至|升至|缩短[至到]|延长[至到]|较.*)*$/;
const what = /(应收账款|应收款项?|应收票据|存货|库存|应付账款|总资产|流动资产|合同资产)/g;
const next = /^(?:[下上]?[降升]|缩短|延长|增加|减少|加快|提高|变)?[至到为]$/;

/** Names the days by what the sentence told of last: 应收账款平均周转天数. */
export function turnover({ number, own, named, past }: Place): Named | null {
  const { ahead } = number.around;
  const measure = days.exec(own)?.[1];
  if (measure === undefined) {
    const before = named[past];
    return before !== undefined && next.test(own) && days.test(before.share ?? '') ? before : null;
  }
  const thing = [...ahead.slice(0, -own.length).matchAll(what)].at(-1)?.[1];
  return thing === undefined
    ? null
    : { label: `${thing}${measure}`, topic: `${thing}${measure}`, share: measure };
}
