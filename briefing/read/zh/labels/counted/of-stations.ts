/** What those that were built hold in all: “新建光伏电站6座，总装机容量8.5万千瓦”. */
import { undone } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const measure =
  /^[，、]?((?:总|合计|设计)?(?:装机容量|装机规模|装机|库容|装机功率|供水能力|处理能力|调蓄容积))(?:为|约|达到?|近|超过?|共)*$/;
const holds = /(?:站|水库|水厂|电场|机组|项目|电厂|污水处理厂|处理厂|调蓄池)$/;
const counter = /^[座个处台家]$/;

/** Names the sum by what was counted right before: 新建光伏电站总装机容量. */
export function ofStations({ number, numbers, own, named, past }: Place): Named | null {
  const what = measure.exec(own)?.[1];
  const before = numbers[past];
  if (what === undefined || number.kind !== 'amount' || !counter.test(before?.unit ?? '')) return null;
  const said = named[past]?.topic ?? '';
  const thing = undone(said).replace(/^全[省市县区国](?=..)/, '');
  if (!holds.test(thing) || thing.length > 12) return null;
  return { label: `${thing}${what}`, topic: `${thing}${what}` };
}
