/** A product’s place in its market: “电动叉车销量4200台，增长9%，国内市场占有率约15%”. */
import { topicOf, type Named, type Place } from '../place.ts';

const share =
  /^[，、]?((?:国内|国外|全球|国际|省内|海外)?(?:市场(?:占有率|份额)|市占率))(?:约|为|达到?|超过?|近|升至|提高到|提升至)*$/;
const sold =
  /^(.{2,})(?:销量|产量|销售额|销售收入|出货量|装机量|装车量|出口量|交付量|(?<=承销)(?:规模|金?额)|交易[量额]|保费收入)$/;

/** Names the share by the product whose sales were told; null where none were. */
export function marketShare(place: Place): Named | null {
  const what = share.exec(place.own)?.[1];
  const whose = sold.exec(topicOf(place))?.[1];
  if (what === undefined || whose === undefined || place.number.kind !== 'percent') return null;
  const label = `${whose}${what}`;
  return { label, topic: label, share: label };
}
