/** Money that somebody gave, whose name stands before the sum and its noun behind it: “拿到省创投集团2亿元股权投资”. */
import { isThing } from '../phrases/caption.ts';
import { metric } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const from =
  /(?:^|[^未没])(拿到|得到|获得|获(?![批得评])|收到|接到|争取到|赢得|引来)了?(?:来自)?([\u4e00-\u9fff“”]{2,14}?)的?(?:首笔|第一笔|首批|约|近|超过?|共|合计)*$/;
const money =
  /^(?:余|多)?的?([\u4e00-\u9fff]{0,6}(?:投资|融资|贷款|授信|订单|补助|补贴|资助|奖励|奖补|资金|捐款|捐赠|赔偿|经费|赞助))(?=[，。；、”]|$)/;

/** Names the sum by who gave it and what it is: 获省创投集团股权投资. */
export function wonFrom({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || number.unit !== '元') return null;
  const [, verb = '', who = ''] = from.exec(own) ?? [];
  const what = money.exec(number.around.after)?.[1];
  if (who === '' || what === undefined || !isThing(who) || metric(who)) return null;
  return { label: `${/到$/.test(verb) && what === '订单' ? verb : '获'}${who}${what}`, topic: what };
}
