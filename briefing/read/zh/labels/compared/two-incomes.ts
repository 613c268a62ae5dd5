/** Town and country by their incomes: “农村居民收入增长7%，快于城镇居民1.5个百分点，收入比缩小到1.8”. */
import type { Known } from '../place.ts';

const ratio = /^(上年|去年)?(?:居民)?(?:人均可支配)?收入(?:倍差|之?比值?)$/;

/** The label with whose incomes they are: 城乡居民收入比. */
export function ofTwoIncomes(label: string, { around: { ahead } }: Known): string {
  const [, when = ''] = ratio.exec(label) ?? [];
  return ratio.test(label) && /城乡|(?:城镇|农村)[^。]*(?:农村|城镇)/.test(ahead)
    ? `${when}城乡居民收入${/倍差$/.test(label) ? '倍差' : '比'}`
    : label;
}
