/** How far above the mean of all: “垃圾分类覆盖率91%，高出全省平均值4个百分点”, “高于全省同类企业平均水平6个百分点”. */
import { topicOf, type Named, type Place } from '../place.ts';

const above =
  /^[，、]?((?:高出|低出|高于|低于|超出|超过)全[国省市县区州](?:同类|同级)?[\u4e00-\u9fff]{0,6}?(?:平均值|均值|平均水平|平均))(?:约|近|超过?)*$/;

/** Names the gap by what was measured: 垃圾分类覆盖率高出全省平均值. */
export function aboveMean(place: Place): Named | null {
  const how = above.exec(place.own)?.[1];
  const topic = place.named[place.past]?.share ?? topicOf(place);
  return how === undefined || place.numbers[place.past]?.kind !== 'percent' || !/[率度重比]$/.test(topic)
    ? null
    : { label: `${topic}${how}`, topic };
}
