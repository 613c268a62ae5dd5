/** From when a change is reckoned, told by its sentence, its paragraph or the part it stands in: 五年来, “十三五”期间, 2012年以来. */
import type { Known } from '../place.ts';

const numeral = '(?:\\d{1,2}|[两三四五六七八九]|[一二三四五六七]?十[一二三四五六七八九]?)';
/** “五年来”, “过去的五年”, “这十年”, “2012年以来”, “‘十三五’期间”. */
const span = new RegExp(
  `(?<![\\d第前后几数一二三四五六七八九十])(?:(?:过去|刚刚过去|这|近|最近)的?(${numeral})年(?!前|后|级|期|行动|计划|规划)|(${numeral})年(?:以来|来|间)(?!一)|自?(\\d{4})年以来|“?(十[一二三四五]五|[七八九]五)”?(?:期间|时期|以来))`,
  'g',
);
/** The heading of a look back: “过去五年工作回顾”, “五年来的主要成就”, “五年工作回顾”. */
const ofPart = new RegExp(
  `^[^，。\\n]{0,12}?(?<!\\d)(?:(?:过去|这)的?(${numeral})年|(${numeral})年(?:以?来|间|工作回顾|工作总结|工作成就))`,
);
/** Another time, from which the change may be reckoned as well. */
const otherwise =
  /去年|上年|今年|近年|[几多]年|几十年|未来|今后|年初|年末|年底|上月|季度|半年|当年|全年|此前|之前|最初|成立|试点|改革前|改制|\d[月日]|\d{4}年/;
/** What it is compared with tells when it was: “与上年相比，由8个增加到11个”. */
const lastYear = /[比较与同][^，。；\d]{0,2}(?:上年|去年)(?:同期)?[^，。；\d]*(?:，[^，。；\d]*)?$/;
/** The year before the first of a five-year plan. */
const planned: Record<string, string> = {
  十一五: '2005年',
  十二五: '2010年',
  十三五: '2015年',
  十四五: '2020年',
  十五五: '2025年',
};

/** What a paragraph begins with tells the span of all of it, unless another time is told in so many UTF-16 units. */
const farthest = 800;
const opening = 40;

/** When it was so: 五年前, 2012年, 上年; '' where nothing tells. */
export function beginOf({ start, around: { ahead } }: Known, text: string, heading: string): string {
  if (lastYear.test(ahead)) return '上年';
  const own = lastSpan(ahead);
  if (own !== null) return otherwise.test(ahead.slice(own.end)) ? '' : own.when;
  if (otherwise.test(ahead)) return '';
  const before = text.slice(Math.max(0, start - farthest), start - ahead.length);
  const paragraph = lastSpan(text.slice(0, Math.min(opening, start - ahead.length)));
  if (otherwise.test(before)) return '';
  if (paragraph !== null) return paragraph.when;
  const [, past, since] = ofPart.exec(heading) ?? [];
  const years = past ?? since;
  return years === undefined ? '' : `${years}年前`;
}

/** The last span that a stretch tells, and where it ends; null where it tells none. */
function lastSpan(stretch: string): { when: string; end: number } | null {
  const match = [...stretch.matchAll(span)].at(-1);
  if (!match) return null;
  const [all, past, since, year, plan] = match;
  const years = past ?? since;
  const when = years !== undefined ? `${years}年前` : year !== undefined ? `${year}年` : planned[plan ?? ''];
  return { when: when ?? '', end: match.index + all.length };
}
