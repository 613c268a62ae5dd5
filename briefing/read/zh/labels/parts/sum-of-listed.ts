/** Several sums told in one list and shared as one: “机械、化工产值分别为5亿元和3亿元，合计占全市的六成”. */
import { metricOf } from '../phrases/phrases.ts';
import type { Place } from '../place.ts';

/** 两项产值合计; '' where the sentence lists no such sums. */
export function sumOfListed({ number, numbers, named, past }: Place): string {
  const { ahead } = number.around;
  const measure = metricOf(named[past]?.topic ?? '');
  if (measure === '' || !ahead.includes('分别')) return '';
  const first = number.start - ahead.length + ahead.lastIndexOf('分别');
  const count = numbers.filter(
    ({ start, unit }, at) => start >= first && at <= past && unit === numbers[past]?.unit,
  ).length;
  return count < 2 || count > 9 ? '' : `${'两三四五六七八九'[count - 2] ?? ''}项${measure}合计`;
}
