/** A roomful: “一座可容纳900人的音乐厅以及两家书店”. */
import type { Named, Place } from '../place.ts';

const able = /可(?:同时)?(容纳|接待|安置|停放|收治|供)$/;
const room = /^(?:左右|以上)?车?的([\u4e00-\u9fff]{2,10}?)(?=以及|[，。；、和与及]|$)/;

/** Names how many a place can hold by the place behind the number. */
export function holding({ number, own }: Place): Named | null {
  const verb = able.exec(own)?.[1];
  const where = verb === undefined ? undefined : room.exec(number.around.after)?.[1];
  if (verb === undefined || where === undefined || number.kind !== 'amount') return null;
  const counted = /^[人名位]$/.test(number.unit) ? '人数' : '数量';
  return { label: `${where}可${verb}${counted}`, topic: where };
}
