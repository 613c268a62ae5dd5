/** “工业增加值增长6%，比上年加快1.3个百分点”: it is the growth that is faster. */
import type { Known } from '../place.ts';

const faster = /(?:加快|放缓|提速|减速|趋缓|减慢)了?(?:约|将?近|超过?)?$/;

/** The label with 增速 where points tell how much faster it grew. */
export function ofPace(label: string, { kind, unit, around: { own } }: Known): string {
  if (kind !== 'growth' || !/点$/.test(unit) || !faster.test(own)) return label;
  return label === '' || /[率速幅比重度]$/.test(label) ? label : `${label}增速`;
}
