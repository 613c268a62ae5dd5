/** How much of a year fell into a part of it: “其中7月份发电量占全年的14.6%”. */
import type { Named, Place } from '../place.ts';

const part =
  /^[，、]?(?:其中，?)?((?:[\d一二三四五六七八九十至—–-]{1,5}月份?|[上下]半年|前?[一二三四]季度|[春夏秋冬]季|汛期|暑期|旺季)[^，、占\d]{2,8})占(?:到|了|比)?(全年|[上下]半年|全季)(?:总量|总额|总数)?的?(?:约|将?近|超过?)?$/;

/** Names a share by the part of the year and what is measured of it: 7月份发电量占全年比重. */
export function yearPart({ number, own }: Place): Named | null {
  if (!/^(?:percent|ratio)$/.test(number.kind)) return null;
  const [, what = '', whole = ''] = part.exec(own) ?? [];
  return what === '' ? null : { label: `${what}占${whole}比重`, topic: what };
}
