/** “分季度看，一季度增长5.1%，二季度增长4.8%”: of what the sentence before told, season by season. */
import type { Named, Place } from '../place.ts';

const split = /^(?:分(?:季度|月份?|上下半年)|[按从](?:季度|月度))(?:看|来看|观察)，/;
/** “更可喜的是走势：一季度增长4.2%，上半年5%”: nothing but that it is a row. */
const row = /(?:走势|速度|态势|势头|趋势|走向|曲线|节奏)[：，][^。；]*$/;
const only =
  /^[，、；：]?(?:前?[一二三四]季度|[上下]半年|\d{1,2}月份?)(?:同比)?(?:增长|上涨|下降|回升|提速)?(?:到|至|了|约)*$/;
const season = /^[，、；：]?(前?[一二三四1-4]季度?|第[一二三四1-4]季度?|[上下]半年|\d{1,2}月份?)/;

/** Names a season’s number by its season and what was spoken of. */
export function seasons({ number, named, numbers, index, own }: Place): Named | null {
  const { ahead, clause, sentence } = number.around;
  if (!split.test(ahead) && !(number.kind === 'growth' && row.test(ahead) && only.test(own))) return null;
  const when = season.exec(clause)?.[1];
  const at = numbers.findLastIndex((one, nth) => nth < index && one.start < sentence.start);
  const topic = named[at]?.topic ?? '';
  if (when === undefined || (topic === '' && !row.test(ahead))) return null;
  return { label: `${when}${topic}${number.kind === 'growth' ? '增速' : ''}`, topic };
}
