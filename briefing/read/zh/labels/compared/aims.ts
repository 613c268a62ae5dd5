/** What is aimed at next: “续借率为31%，明年的目标是达到四成”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { metric } from '../phrases/phrases.ts';

const aim =
  /^[，、]?(?:而|其)?(?:今年|明年|后年|\d{4}年|远期|近期|下一步)?的?(?:预期|年度)?目标(?:则?[是为]|定在|设为|设在)(?:(?:今年|明年|年)底前|年内)?(?:达到|缩短到|压缩到|压减到|提高到|降到|降至|提升至|提升到)?(?:约|将?近|超过?)?$/;

/** Names an aim by the measure that was spoken of: 续借率目标. */
export function aims(place: Place): Named | null {
  const topic = topicOf(place);
  return aim.test(place.own) && metric(topic) ? { label: `${topic}目标`, topic } : null;
}
