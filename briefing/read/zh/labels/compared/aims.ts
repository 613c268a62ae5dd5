/** What is aimed at next: “续借率为31%，明年的目标是达到四成”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { metric } from '../phrases/phrases.ts';

const aim =
  /^[，、]?(?:而|其)?(?:今年|明年|后年|\d{4}年|远期|近期|下一步)?的?(?:预期|年度)?目标(?:则?[是为]|定在|设为|设在)(?:(?:今年|明年|年)底前|年内)?(?:达到|缩短到|压缩到|压减到|提高到|降到|降至|提升至|提升到)?(?:约|将?近|超过?)?$/;

/** “到2028年，这个数字要达到90亿元” */
const meant =
  /^[，、]?(?:到?(?:\d{4}年|[今明后]年)[底末初]?)?(?:这个?|这一|该)(?:数字|数据|数|指标|规模|比例|占比|比率)(?:要|将|则|预计|有望|力争|计划|争取)+(?:再)?(?:达到?|突破|超过|跨过|[升增提降减压缩][高低少短]?[到至])(?:约|近)?$/;

/** The measure that “this number” stands for: the last of its unit that is no part of another. */
function meantBy({ number, numbers, index, named, text }: Place): string {
  for (let at = index - 1; at >= 0; at--) {
    const other = numbers[at];
    if (!other || text.slice(other.end, number.start).includes('\n')) return '';
    if (other.unit !== number.unit || other.kind !== number.kind) continue;
    if (!/其中[^；]*$/.test(other.around.ahead)) return named[at]?.share ?? named[at]?.topic ?? '';
  }
  return '';
}

/** Names an aim by the measure that was spoken of: 续借率目标. */
export function aims(place: Place): Named | null {
  const topic = topicOf(place);
  const last = meant.test(place.own) ? meantBy(place) : '';
  if (last !== '') return { label: last.endsWith('目标') ? last : `${last}目标`, topic: last };
  return aim.test(place.own) && metric(topic) ? { label: `${topic}目标`, topic } : null;
}
