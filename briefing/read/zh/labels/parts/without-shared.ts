/** The part of a whole, where both names are long: what they have in common is said with the whole. */
import { wordsOf } from '../../lexicon/index.ts';

/** 限额以上单位网上零售 beside 限额以上单位零售 is 网上零售: in a long name what both begin with is said once. */
export function withoutShared(part: string, whole: string): string {
  // “限额以上单位通过公共网络实现的商品零售额”
  const plain = part.replace(/^全[省市县区国]/, '').replace(/通过(?:公共|互联)*网络?实现的(?=..)/, '网上');
  let same = 0;
  while (same < whole.length && plain[same] === whole[same]) same++;
  const rest = plain.slice(same).replace(/^(?:单位|企业)(?=网上)/, '');
  const head = /的([\u4e00-\u9fff]{2,6})$/.exec(rest)?.[1];
  // “通过网络实现的商品零售占…商品零售比重”
  const short = head !== undefined && whole.endsWith(head) ? rest.slice(0, -head.length) : rest;
  return short.length < 4 || !wordsOf(plain).some(({ start }) => start === same) ? part : short;
}
