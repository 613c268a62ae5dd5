/** How many left, and why: “考核不合格和主动离职退出21人”. */
import type { Named, Place } from '../place.ts';

const left = /^[，、]?([^，、。；\d]{4,12}(?:和|或|及)[^，、。；\d]{2,8}(?:退出|调离|转岗|离岗|离任|去职))$/;

/** Names those who left by all that is told of it. */
export function leaving({ number, own }: Place): Named | null {
  const label = /^[人名]$/.test(number.unit) ? left.exec(own)?.[1] : undefined;
  return label === undefined || !/^(?:[，。；]|$)/.test(number.around.after)
    ? null
    : { label: `${label}人数`, topic: label };
}
