/** One sort of work after the other for the same people: “完成农户改厨1.5万户、改厕2.3万户”. */
import type { Named, Place } from '../place.ts';

/** Work that is told by a verb and one word of what it was done to. */
const work = /^(?:完成)?((改|加装|更换|换|增设|修)[\u4e00-\u9fff]{1,2})$/;

/** 农户改厕, the label as it is where the list tells no such work. */
export function withSameWork(
  label: string,
  before: Named | undefined,
  { number, past, named }: Place,
): string {
  const [, plain = '', verb = ''] = work.exec(label) ?? [];
  if (plain === '' || !before || named[past] !== before || !/^[、和及与]/.test(number.around.own))
    return label;
  const whose = new RegExp(`^(?:完成|实施|推进)?([\\u4e00-\\u9fff]{2,6}?)${verb}`).exec(before.label)?.[1];
  return whose === undefined ? plain : `${whose}${plain}`;
}
