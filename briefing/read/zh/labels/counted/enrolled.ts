/** Things on a list, told with which list it is: “纳入省级试点的9个村，5个已验收”. */
import type { Named, Place } from '../place.ts';

const onList =
  /^(?:[一二三四五]是|今年|本年)?((?:全[省市县区])?(?:列入|纳入|入选|入围|进入)((?:国家级?|省级?|市级?|县级?|区级?|全[国省市]|年度)[\u4e00-\u9fff]{2,6}?)(?:清单|名单|计划|盘子|库)?)的$/;
const thing =
  /^(?:重[点大])?([\u4e00-\u9fff]{0,2}(?:项目|工程|任务|事项|村|企业|小区|基地))(?=[中里]?[，。；、]|均|都|已|全部)/;

/** 纳入省级试点的村, spoken of as 省级试点村 from then on. */
export function enrolled({ number, own }: Place): Named | null {
  const [, listed = '', rank = ''] = number.kind === 'amount' ? (onList.exec(own) ?? []) : [];
  const what = rank === '' ? undefined : thing.exec(number.around.after)?.[1];
  return what === undefined ? null : { label: `${listed}的${what}`, topic: `${rank}${what}` };
}
