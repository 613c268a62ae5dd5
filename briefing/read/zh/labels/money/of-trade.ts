/** What was paid in a trade, in all and for each: “完成排污权交易12笔，成交量300吨、金额90万元，折合每吨3000元”. */
import type { Named, Place } from '../place.ts';

const sum = /^[，、]?(?:总|成交|交易)?(?:金额|总额|价款)(?:约|近|达到?|超过?|为)*$/;
const price =
  /^[，、]?(?:折合|约合|相当于|均价|平均|成交均价)(?:为|约)*(每(?:立方米|平方米|公斤|千瓦时|[吨亩斤度件套单笔]))(?:约|近|为)?$/;
const trade = /^(?:完成|达成|实现|促成)?(?:首[笔单宗])?([\u4e00-\u9fff]{2,8}(?:交易|拍卖|转让|出让|流转))/;

/** Names money by the trade its sentence told of: 排污权交易金额, 排污权交易每吨均价. */
export function ofTrade({ number, own, named, numbers, index }: Place): Named | null {
  if (number.kind !== 'amount' || number.unit !== '元') return null;
  const each = price.exec(own)?.[1];
  if (each === undefined && !sum.test(own)) return null;
  for (let at = index - 1; at >= 0 && (numbers[at]?.start ?? 0) >= number.around.sentence.start; at--) {
    const what = trade.exec(named[at]?.topic ?? '')?.[1];
    if (what === undefined) continue;
    const label = each === undefined ? `${what}金额` : `${what}${each}均价`;
    return { label, topic: label };
  }
  return null;
}
