/** What is set for all, beside what was measured here: “平均用时67分钟，比国家标准的90分钟快了不少”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { metric, shortened } from '../phrases/phrases.ts';

const set = /[比较](?:起|之)?((?:国家|行业|省级?|部颁|国际)(?:标准|规定|要求|平均水平|平均))的(?:约|近)?$/;

/** Names it by the standard and what was measured: 平均用时国家标准. */
export function standard(place: Place): Named | null {
  const what = set.exec(place.own)?.[1];
  const topic = topicOf(place);
  if (what === undefined || /^(?:growth|rank)$/.test(place.number.kind)) return null;
  return { label: metric(topic) ? shortened(`${topic}${what}`) : what, topic };
}
