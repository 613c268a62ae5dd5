/** What a deal brought: “完成首笔碳汇交易，成交1.5万吨，收入80万元”. */
import type { Named, Place } from '../place.ts';

const measure = /^[，、]?(?:实现|获得?|取得)?(收入|收益|成交额|成交金额|交易额)(?:约|近|达|超过?)*$/;
const deal = /(?:交易|拍卖|转让|出租|租赁|流转|展销|义卖|竞拍)$/;

const said =
  /(?:完成|达成|实现|促成|落地)(?:了|全[国省市县区])?(首[笔单宗][\u4e00-\u9fff]{2,10}(?:交易|拍卖|转让|流转|出让))，[^。；]*$/;
const struck = /^[，、]?(成交|成交量|交易量)(?:了|约|近|达|超过?)*$/;

/** Names the sum by the deal: 首笔碳汇交易收入. */
export function ofDeal({ number, own, named, past }: Place): Named | null {
  if (number.kind !== 'amount') return null;
  const first = said.exec(number.around.ahead)?.[1];
  const sold = struck.exec(own)?.[1];
  if (first !== undefined && sold !== undefined)
    return { label: `${first}${sold}`, topic: `${first}${sold}` };
  const what = measure.exec(own)?.[1];
  const before = (named[past]?.topic ?? '').replace(/成交[量额]?$/, '');
  const done = first ?? (deal.test(before) ? before : '');
  if (what === undefined || number.unit !== '元' || done === '') return null;
  return { label: `${done}${what}`, topic: `${done}${what}` };
}
