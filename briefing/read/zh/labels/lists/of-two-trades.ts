/** “做强木材、陶瓷两个产业，力争产值分别达到60亿元和40亿元”: the trades stand before how many they are. */
import { metric } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const measure =
  /^[，、]?(?:力争|争取|预计|全年)*([\u4e00-\u9fff]{2,6})分别(?:将|可|有望)?(?:达到?|突破|超过?|增长|实现|为)?$/;
const trades =
  /(?:^|[，。；])(?:做[大强优]做?[强优大]?|培育|壮大|发展|推动|打造|建强|抓好)([^，。；\d]{2,30})[两三四五]个[^，。；]{0,4}(?:产业|行业|园区|基地|企业|集群)，[^。；]*$/;
const joint = /^(?:、|和|与|及|以及)$/;

/** Names the n-th sum by the n-th trade: 木材产值. */
export function ofTwoTrades({ numbers, index, text }: Place): Named | null {
  let first = index;
  while (first > 0 && joint.test(text.slice(numbers[first - 1]?.end ?? 0, numbers[first]?.start))) first--;
  const begin = numbers[first];
  const what = begin && measure.exec(begin.around.own)?.[1];
  if (what === undefined || !metric(what)) return null;
  const names = trades.exec(begin?.around.ahead ?? '')?.[1]?.split(/、|和/) ?? [];
  const name = names[index - first];
  if (names.length < 2 || name === undefined || name.length < 2) return null;
  return { label: `${name}${what}`, topic: `${name}${what}` };
}
