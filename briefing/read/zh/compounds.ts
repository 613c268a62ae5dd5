/** Times told in two units, which are one figure: 3年零6个月, 2分15秒, 两个半小时. */
import { foundAt, type Found } from './found.ts';
import { chineseValue } from './numerals.ts';

const yearsAndMonths =
  /(?<![\d十百千第.])(\d{1,2}|[一两三四五六七八九十])年零?(\d{1,2}|[一两二三四五六七八九十]{1,2})个月/g;
const minutesAndSeconds = /(?<![\d.:：])(\d{1,3})分钟?(\d{1,2})秒/g;
const hoursAndMinutes = /(?<![\d.:：])(\d{1,3})个?小时(\d{1,2})分钟?(?!之)/g;
/** “三个多星期”, “2个多小时”: somewhat more than so many. */
const andMore =
  /(?<![\d十百千第.后近几上下]|(?<!提)前)(\d{1,2}|[两二三四五六七八九十]{1,2})个多(月|小时|季度|星期)(?![前后来里间]|以[来后前]|之[前后])/g;
/** “相差5个多百分点”: the counter and the rest of one unit, somewhat more of it. */
const morePoints =
  /(?<![\d十百千第.])(\d+(?:\.\d+)?|[一两三四五六七八九十]{1,3})个(?:多|余)(百分|千分|基)点/g;
const andHalf = /(?<![\d十百千第.])([1-9一两三四五六七八九])个半(小时|月)/g;

const valueOf = (written: string | undefined): number => Number(written) || chineseValue(written ?? '');

/** Every such time of a text, in the lesser of its units; halves in the greater. */
export function compoundsOf(text: string): Found[] {
  const inLesser = (pattern: RegExp, times: number, unit: string): Found[] =>
    [...text.matchAll(pattern)].map((match) =>
      foundAt(match[0], match.index, { value: times * valueOf(match[1]) + valueOf(match[2]), unit }),
    );
  return [
    ...inLesser(yearsAndMonths, 12, '个月'),
    ...inLesser(minutesAndSeconds, 60, '秒'),
    ...inLesser(hoursAndMinutes, 60, '分钟'),
    ...[...text.matchAll(andHalf)].map((match) =>
      foundAt(match[0], match.index, {
        value: valueOf(match[1]) + 0.5,
        unit: match[2] === '月' ? '个月' : '小时',
      }),
    ),
    ...[...text.matchAll(morePoints)].map((match) =>
      foundAt(match[0], match.index, { value: valueOf(match[1]), unit: `个${match[2] ?? ''}点` }),
    ),
    ...[...text.matchAll(andMore)].map((match) =>
      foundAt(match[0], match.index, {
        value: valueOf(match[1]),
        unit: { 月: '个月', 季度: '个季度', 星期: '周' }[match[2] ?? ''] ?? '小时',
      }),
    ),
  ];
}
