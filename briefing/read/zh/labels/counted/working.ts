/** What people live by: “约6000人从事与茶叶有关的工作”. */
import type { Named, Place } from '../place.ts';

const trade =
  /^(?:左右|以上)?(?:正在|长期|主要)?(从事[\u4e00-\u9fff]{2,12}?)的?(工作|职业|行业|产业|生产|经营|劳动)(?=[，。；、]|$)/;

/** Names a number of people by the work they do: 从事与茶叶有关工作人数. */
export function working({ number, own }: Place): Named | null {
  if (!/^[人名位]$/.test(number.unit) || number.kind !== 'amount' || /[的中]$/.test(own)) return null;
  const [, what = '', work = ''] = trade.exec(number.around.after) ?? [];
  return what === '' ? null : { label: `${what}${work}人数`, topic: `${what}${work}人员` };
}
