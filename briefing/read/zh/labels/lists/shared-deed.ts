/** A verb that is said once for two: “新建游园6处、公共充电桩900个”. */
import { isThing } from '../phrases/caption.ts';
import { beginsWithDeed, metric } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const deed =
  /^(新建成|新改建|新建|新增|新设|新造|新购|主导制定|主持制定|参与制定|牵头制定|新开|新认定|新培育|新引进|增设|改造|新签约|净增|修缮|更新|改建|扩建|新改扩建)(?=[\u4e00-\u9fff“]{2})/;

/** “铁路发送旅客28亿人次、货物26亿吨”: what is done to goods and people stands behind who does it. */
const handled = /^((?:[^，、\d]{2,8})?(?:发送|接卸|装卸|运送|抢运|转运|到发))(?=[\u4e00-\u9fff]{2,6}$)/;

/** The name with the verb of the one before it: 新建公共充电桩; as it is where it has its own. */
export function withSharedDeed(
  label: string,
  before: Named | undefined,
  { number, own, fresh, numbers, past }: Place,
): string {
  const name = (before?.label ?? '').replace(/^计划再?/, '');
  const verb = (deed.exec(name) ?? handled.exec(name))?.[1];
  const last = numbers[past];
  if (verb === undefined || !fresh || number.kind !== 'amount' || last?.kind !== 'amount') return label;
  // Only what stands right behind its mark: “新建游园6处，现有公园40处” is another clause.
  if (!/^[、和与](?![^、]*[，；])/.test(own.replace(/^(?:以上|左右|以下)/, '')) || !own.includes(label))
    return label;
  if (beginsWithDeed(label) || metric(label) || !isThing(label) || label.length > 12) return label;
  // The first number’s own words begin with the verb.
  return new RegExp(`${verb}[^，、]*$`).test(last.around.own) ? `${verb}${label}` : label;
}
