/** Shares bought back: “拟以自有资金3000万元至6000万元回购股份，回购价格不超过12元/股，期限为6个月”. */
import type { Named, Place } from '../place.ts';

const meant = /拟|计划|同意|方案|预案|审议|将|不低于|不超过|不少于/;
const spent = /(?:资金|回购(?:总金额|总额|金额|资金总额))(?:总额)?(?:为|约|不低于|不少于|不超过)*$/;
const price = /^[，、]?(?:回购)?(?:股[份票])?价格(?:上限)?(?:为|不超过|不高于|不超出)+(?:人民币)?$/;
const term = /^[，、]?(?:回购|实施)?期限(?:为|不超过|自[^，]*起)*$/;
const paid = /^[，、]?(?:成交|支付|使用资金|已支付)的?(?:总金额|总额|资金总额|金额)(?:为|约|近|达|合计)*$/;

/** Names a sum, a price and a term by the buying back: 计划回购金额, 回购价格上限. */
export function buyback({ number, own }: Place): Named | null {
  const { ahead, after } = number.around;
  const label = (name: string): Named => ({ label: name, topic: '回购股份' });
  if (number.unit === '元' && /^的?(?:资金)?回购/.test(after) && spent.test(own))
    return label(meant.test(ahead) ? '计划回购金额' : '回购金额');
  if (!/回购/.test(ahead)) return null;
  if (/^元\/股$/.test(number.unit) && price.test(own) && /不超|不高|上限/.test(own))
    return label('回购价格上限');
  if (number.kind === 'duration' && term.test(own)) return label('股份回购期限');
  return number.unit === '元' && paid.test(own) ? label('回购股份成交总金额') : null;
}
