/** Of what a rate is that names only who has it: “全市零售额增长5%，其中城东区增幅达8%”. */
import { metric } from '../phrases/phrases.ts';
import type { Place } from '../place.ts';

const rateOf =
  /^(.{1,16}?(公司|集团|分行|支行|机场|港区?|[院园校景新]区|开发区|[省市县区州镇]))的?(?:同比|环比)?([增涨降跌]幅|增速|增长率)$/;
/** Those who are told of in the measure itself: 全市 of 全市零售额, 国家铁路 of 国家铁路货物发送量. */
const places = /^(?:全[省市县区国州]|[\u4e00-\u9fff]{2,3}(?<!城|地|大都)[省市县区州](?![域民场]))(?=.{3})/;
const firms =
  /^(?:全[行路网系]统?|国家铁路|集团|公司|[\u4e00-\u9fff]{2,10}?(?:公司|集团|银行|港|机场))(?=.{2})/;
/** So many numbers before this one may have told the measure. */
const farthest = 8;

/** The label with the measure that was told to grow before: 城东区零售额增幅. */
export function withMeasure(label: string, { number, numbers, named, index, text }: Place): string {
  const [, whose = '', sort = '', rate = ''] = number.kind === 'growth' ? (rateOf.exec(label) ?? []) : [];
  if (whose === '') return label;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const before = numbers[at];
    if (!before || text.slice(before.end, number.start).includes('\n')) return label;
    const topic = named[at]?.topic ?? '';
    if (
      before.kind !== 'growth' ||
      before.unit !== number.unit ||
      rateOf.test(topic) ||
      rateOf.test(named[at]?.label ?? '')
    )
      continue;
    const measure = topic.replace(/[省市县区州镇]$/.test(sort) ? places : firms, '').replace(/增[速幅]$/, '');
    return metric(measure) && measure.length <= 10 ? `${whose}${measure}${rate}` : label;
  }
  return label;
}
