/** Those for whom something is done: “为全区2.6万名老人免费开展健康体检”. */
import type { Named, Place } from '../place.ts';

const served = /(?:^|[，、：；\u4e00-\u9fff])[为给对](?:全[省市县区镇乡村校])?(?:约|近|超过?)?$/;
const done =
  /^(?:余|多)?([\u4e00-\u9fff]{2,8}?)(免费)?(?:开展|进行|实施|做)了?(免费)?([\u4e00-\u9fff]{4,8})(?=[，。；]|$)/;

/** Names people by what is done for them: 接受免费健康体检的老人. */
export function received({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || !/^[人名位]$/.test(number.unit) || !served.test(own)) return null;
  const [, whom = '', free = '', alsoFree = '', what = ''] = done.exec(number.around.after) ?? [];
  if (whom === '' || /[的了]/.test(whom)) return null;
  return { label: `接受${free || alsoFree}${what}的${whom}`, topic: whom };
}
