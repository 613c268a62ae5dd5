/** What a dividend comes to in all: “每10股派发现金股利2元，合计派发2.4亿元”. */
import { topicOf, type Named, type Place } from '../place.ts';

const inAll = /^[，、]?(?:合计|共计?|总计|累计|预计|拟|将)+(派发|分配|派付|分派|支付)(?:约|将?近|超过?)?$/;
const each = /每(?:\d+|十)?股(?:派发|分配|派付|分派|派)?([\u4e00-\u9fff]*?(?:股利|红利|股息|分红))/;

/** Names the sum by what was told for each share: 派发现金股利; null where none was. */
export function paidOut(place: Place): Named | null {
  const verb = inAll.exec(place.own)?.[1];
  if (verb === undefined || !/元$/.test(place.number.unit)) return null;
  const kind = each.exec(topicOf(place))?.[1];
  return kind === undefined ? null : { label: `${verb}${kind}`, topic: kind };
}
