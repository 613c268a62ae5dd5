/** How a growth is reckoned, where another one of the same thing is told beside it: “下降2.1%，扣除留抵退税因素后增长4.6%”, “实际增长”. */
import type { Known } from '../place.ts';

/** “扣除留抵退税因素后”, “剔除基数影响”, “按自然口径计算”. */
const without =
  /(?:^|[，、（])(?:若|如|按)?(扣除|剔除)([^，；。扣除剔]{2,10}?)(?:的?(?:因素|影响))+(?:之?后)?，?(?:可比|同比|实际)?(?:增长|上升|上涨|下降|降低|增幅|增速|降幅)(?:为|约|达)*$/;
const basis =
  /(自然口径|同口径|可比口径|可比价格?|现价|名义|实际|剔除物价)(?:计算)?(?:，)?(?:同比)?(?:增长|上升|上涨|下降|降低|增幅|增速|降幅)(?:为|约|达)*$/;
const rate = /(?:增速|降幅|涨幅|增幅)$/;

/** The label of a growth with how it is reckoned: 一般公共预算收入增速（扣除留抵退税）, 居民人均可支配收入实际增速. */
export function howReckoned(label: string, { kind, unit, around: { ahead } }: Known): string {
  if (kind !== 'growth' || unit !== '%' || !rate.test(label)) return label;
  const near = ahead.slice(-40);
  const [, , what = ''] = without.exec(near) ?? [];
  // Without what prices rose by, it is 实际.
  const real = /价格|物价|通胀/.test(what) ? '实际' : '';
  if (what !== '' && real === '') return label.includes('（') ? label : `${label}（扣除${what}）`;
  const how = real || (/实际|自然口径|同口径|可比口径|名义/.exec(basis.exec(near)?.[1] ?? '')?.[0] ?? '');
  return how === '' || label.includes(how) ? label : label.replace(rate, (tail) => `${how}${tail}`);
}
