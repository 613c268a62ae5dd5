/** A change says that it is one, also where nothing else was told of the thing: 固定资产投资增速 under 7.8%. */
import type { Known } from '../place.ts';

const told =
  /[增涨降升减]|回落|回升|[高低快慢多少]于|领先|差距|速度|目标|贡献|拉动|同比|环比|占|幅度?$|之比$|倍数?$|收窄|扩大|缩小|翻|指数$/;

/** The label of a growth or fall in percent with 增速, unless it tells of a change already. */
export function asGrowth(label: string, { kind, unit }: Known): string {
  return kind === 'growth' && /^(?:%|％|成|‰)$/.test(unit) && label.length >= 2 && !told.test(label)
    ? `${label}增速`
    : label;
}
