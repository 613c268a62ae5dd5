/** A sum for each, under a sentence that tells of what: “小型水库管护经费紧张。每座每年平均3万元”. */
import type { Named, Place } from '../place.ts';

const each =
  /^[*\s]*((?:平均)?每(?:公里|[座所村户人亩校家个]))(?:每年|每月|一年|年均)?(?:平均)?(?:只有|仅有|仅|只|不足|约|不到)*$/;
const money =
  /(?:^|[。；*\s、])([\u4e00-\u9fff]{2,12}?(?:经费|资金|成本|费用|投入|补贴|补助|报酬|工资|收入))(?:仍|较|偏|不|十分|比较|严重|普遍)*(?:偏?紧张?|不足|不够|短缺|偏低|偏高|较低|较高|不高|有限)[。；]\**\s*$/;

/** Names the sum by what the sentence before it spoke of: 每座小型水库管护经费. */
export function eachOfLead({ number, own, text }: Place): Named | null {
  if (number.kind !== 'amount' || !/元$/.test(number.unit)) return null;
  const whom = each.exec(own)?.[1];
  const start = number.start - number.around.ahead.length;
  const what = whom === undefined ? undefined : money.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return what === undefined ? null : { label: `${whom ?? ''}${what}`, topic: what };
}
