/** “分季度看，一季度增长5.1%，二季度增长4.8%”: of what the sentence before told, season by season. */
import type { Named, Place } from '../place.ts';
import { metric, tidy } from '../phrases/phrases.ts';

const split = /^(?:分(?:季度|月份?|上下半年)|[按从](?:季度|月度))(?:看|来看|观察)，/;
/** “更可喜的是走势：一季度增长4.2%，上半年5%”: nothing but that it is a row. */
const row = /(?:走势|速度|态势|势头|趋势|走向|曲线|节奏)[：，][^。；]*$/;
const only =
  /^[，、；：]?(?:前?[一二三四]季度|[上下]半年|\d{1,2}月份?)(?:同比)?(?:增长|上涨|下降|回升|提速)?(?:到|至|了|约)*$/;
/** “较第一季度的8亿元增长”: what it was the season before. */
const beside =
  /[较比]((?:上年|去年)?(?:前?第?[一二三四1-4]季度|[上下]半年|上一?季度|\d{1,2}月份?))的(?:约|近)?$/;
const season = /^[，、；：]?(前?[一二三四1-4]季度?|第[一二三四1-4]季度?|[上下]半年|\d{1,2}月份?)/;

/** Names a season’s number by its season and what was spoken of. */
export function seasons({ number, named, numbers, index, own }: Place): Named | null {
  const { ahead, clause, sentence } = number.around;
  const past = beside.exec(clause)?.[1];
  const last = named.findLast(({ label }) => label !== '');
  const whose = season.exec(last?.label ?? '')?.[1];
  if (past !== undefined && last && whose !== undefined && number.kind === 'amount')
    return { label: `${past}${last.label.slice(whose.length)}`, topic: last.topic };
  if (!split.test(ahead) && !(number.kind === 'growth' && row.test(ahead) && only.test(own))) return null;
  const when = season.exec(clause)?.[1];
  const at = numbers.findLastIndex((one, nth) => nth < index && one.start < sentence.start);
  const topic = named[at]?.topic ?? '';
  // “分季度看，二季度收入9亿元”: of something of its own.
  const thing =
    when === undefined || number.kind === 'growth'
      ? ''
      : tidy(clause.slice(clause.indexOf(when) + when.length));
  if (when !== undefined && metric(thing)) return { label: `${when}${thing}`, topic: `${when}${thing}` };
  if (when === undefined || (topic === '' && !row.test(ahead))) return null;
  return { label: `${when}${topic}${number.kind === 'growth' ? '增速' : ''}`, topic };
}
