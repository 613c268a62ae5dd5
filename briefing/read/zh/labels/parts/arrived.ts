/** How much of what was due has come: “应到位补助资金6亿元，实际到位不足5亿元，到位率81%”. */
import { topicOf, type Named, type Place } from '../place.ts';

const due = /^(?:应|计划|预计|需)(到位|完成|支付|拨付|兑付|缴纳|发放)([\u4e00-\u9fff]{2,})$/;
const come = /^[，、]?(实际|已|累计)(到位|完成|支付|拨付|兑付|缴纳|发放)(?:约|将?近|超过?|不[足到]|仅)*$/;
const rate = /^[，、]?(到位|完成|支付|拨付|兑付|缴纳|发放)率(?:约|将?近|超过?|不[足到]|仅|为|只有|达到?)*$/;

/** Names what came, and its rate, by what was due. */
export function arrived(place: Place): Named | null {
  const [, verb = '', thing = ''] = due.exec(topicOf(place)) ?? [];
  if (verb === '') return null;
  const [, how = '', did = ''] = come.exec(place.own) ?? [];
  const topic = topicOf(place);
  if (did === verb) return { label: `${how}${verb}${thing}`, topic };
  return rate.exec(place.own)?.[1] === verb ? { label: `${thing}${verb}率`, topic } : null;
}
