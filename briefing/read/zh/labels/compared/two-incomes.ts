/** Town and country by their incomes: “农村居民收入增长7%，快于城镇居民1.5个百分点，收入比缩小到1.8”. */
import type { Known } from '../place.ts';

const ratio = /^(上年|去年)?(?:居民)?(?:人均可支配)?收入(?:倍差|之?比值?)$/;
const faster = /(快于|高于|慢于|低于)(城镇|农村)居民(?:收入|收入增速|增速)?(?:约|近|超过?)?$/;

/** The label with whose incomes they are: 城乡居民收入比, 农村居民收入增速快于城镇居民. */
export function ofTwoIncomes(label: string, { unit, around: { own, ahead } }: Known): string {
  const [, when = ''] = ratio.exec(label) ?? [];
  if (ratio.test(label) && /城乡|(?:城镇|农村)[^。]*(?:农村|城镇)/.test(ahead))
    return `${when}城乡居民收入${/倍差$/.test(label) ? '倍差' : '比'}`;
  const [, than = '', other = ''] = faster.exec(own) ?? [];
  if (than === '' || !/百分点$/.test(unit) || !/居民|农民/.test(label) || label.includes(than)) return label;
  return `${other === '城镇' ? '农村' : '城镇'}居民收入增速${than}${other}居民`;
}
