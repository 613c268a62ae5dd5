/** How fast something runs: “列车按时速300公里运行”, “以时速250公里运营”. */
import { tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const bySpeed =
  /^[，、]?(.{2,24}?)(?:在[^，]{2,12})?(?:按照?|[以可]|实现|达到)((?:设计|最高|平均|运营|运行)?时速)(?:约|近|超过?|达)*$/;
const running = /^(?:以上|左右)?的?(运行|运营|行驶|开行|飞行|航行)/;

/** Names the speed by what runs: 列车运行时速. */
export function speed({ number, own }: Place): Named | null {
  if (!/^(?:公里|千米|海里)$/.test(number.unit)) return null;
  const [, what = '', measure = ''] = bySpeed.exec(own) ?? [];
  const whose = tidy(what);
  if (measure === '' || whose.length < 2) return null;
  const how = measure === '时速' ? (running.exec(number.around.after)?.[1] ?? '') : '';
  return { label: `${whose}${how}${measure}`, topic: whose };
}
