/** What a thing cost, and who paid which part: “楼里的电梯装好了，总价50万元，政府补贴12万元，自己出了4万元”. */
import type { Named, Place } from '../place.ts';

const part =
  /^[，、]?(总价|总?造价|总费用|(?:政府|财政|国家|[街镇村区县市省](?:道|里)|社区|单位)(?:补贴|补助|出资|承担))(?:约|近|超过?|达|为|是|了)*$/;
const self =
  /^[，、]?(?:他|她|我|我们|他们|剩下的|其余)?(业主|住户|居民|村民|农户|群众|职工|家长|个人)?(?:家|家里|自家|自己|个人)?(?:只|仅|需|要|再|还|自己|自)*(?:[出掏]|承担|负担|分担|支付)(?:了|约|近|不到)*$/;
const whoever = /自己|自家|个人|业主|住户|家里/;
const ready =
  /(?:^|[，。；“])(?:[^，。；\d]{0,12}的)?([\u4e00-\u9fff]{2,8}?)(?:也|已经?|终于|都|正式|顺利|刚刚?)*(?:[装建修盖安搭][装建]?[好成起上]|投用|投入使用|完工|启用|落成|竣工)(?:了|后)?，[^。；]*$/;

/** Names the sum by the thing that got ready in the sentence: 电梯总价, 电梯政府补贴, 电梯个人出资. */
export function costOf({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || number.unit !== '元') return null;
  const paid = whoever.test(own) ? self.exec(own) : null;
  const what = part.exec(own)?.[1] ?? (paid ? `${paid[1] ?? '个人'}出资` : undefined);
  if (what === undefined) return null;
  const thing = ready.exec(number.around.ahead)?.[1] ?? '';
  return thing === '' && !paid ? null : { label: `${thing}${what}`, topic: thing };
}
