/** Those who came: “总部和三个分部共计300余人到现场参加”, “380名代表到会”. */
import type { Named, Place } from '../place.ts';

const present =
  /^(?:余|多|左右|以上)?(?:[^，。；、]{2,12}(?:方式|现场|线上|视频|会场|会议))?(?:也|都|均)?(参加|出席|列席|参会|到会|与会|观看|收看)(?:会议|活动|大会|培训|了|[，。；]|$)/;
const who = /^([\u4e00-\u9fff]{2,4})(到会|出席|列席|参会|参加)(?:[了会]|[，。；]|$)/;

/** Names a number of people by their coming: 参加人数, 到会代表. */
export function attending({ number }: Place): Named | null {
  if (number.kind !== 'amount' || !/^[人名位]$/.test(number.unit)) return null;
  const { after } = number.around;
  const came = present.exec(after)?.[1];
  if (came !== undefined) return { label: `${came}人数`, topic: `${came}人员` };
  const [, whom = '', did = ''] = who.exec(after) ?? [];
  return whom === '' ? null : { label: `${did}${whom}`, topic: whom };
}
