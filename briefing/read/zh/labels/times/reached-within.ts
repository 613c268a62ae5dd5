/** How many get somewhere how soon: “让八成的社区10分钟内能走到公园”. */
import type { Named, Place } from '../place.ts';
import { shortened } from '../phrases/phrases.ts';

const able =
  /^(?:以?内|之内|左右)?(?:就|都|均|便)?(?:能够?|可以?|即可)([\u4e00-\u9fff]{3,10}?)(?=[，。；、]|$)/;
const whom = /^(?:以上|左右)?的?([\u4e00-\u9fff]{2,8}?)(?:在|实现)?$/;

/** Names the share by time, deed and those who can: 10分钟内走到公园的社区占比; the time by the deed. */
export function reachedWithin({ number, numbers, index, text }: Place): Named | null {
  const time = number.kind === 'duration' ? number : numbers[index + 1];
  const share = number.kind === 'duration' ? numbers[index - 1] : number;
  if (!time || !share || time.kind !== 'duration' || !/^(?:percent|ratio)$/.test(share.kind)) return null;
  const who = whom.exec(text.slice(share.end, time.start))?.[1];
  const deed = able.exec(time.around.after)?.[1];
  if (who === undefined || deed === undefined) return null;
  if (number === time) return { label: `${deed}时间`, topic: '' };
  return { label: shortened(`${time.raw}内${deed}的${who}占比`), topic: who };
}
