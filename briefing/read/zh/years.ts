/** Years told in other ways than 2024年: 二〇二四年三月, 民國113年. */
import { foundAt, type Found } from './found.ts';

const digit = '[〇○零一二三四五六七八九]';
const numeral = '[一二三四五六七八九十]{1,3}';
/** “二零一三年十一月” has its digits one by one; 二百一十三年 is a time. */
const spelled = new RegExp(
  `(?<!${digit})([一二]${digit}{3})(?:[/至—–～-]${digit}{2,4})?年(?:${numeral}月(?:份(?!额)|${numeral}日)?)?`,
  'g',
);

/** “113年” beside a season, a budget’s year, or after what leads to a date; “成立110年” lasts. */
const republic =
  /(?<![\d.,第近约逾达满])(?<!成立|创立|创办|建校|历经|历时|超过|长达|服务|累计|已有)(民国)?\s?(\d{2,3})(?:年?[至—–～-]1?\d{2})?(?:年(?!来|历|以上|间|老|久|之|内|后|前)(?:\d{1,2}月(?:\d{1,2}日)?)?)/g;

const digits = '〇一二三四五六七八九';
const valueOf = (written: string): number =>
  Number(Array.from(written, (one) => Math.max(0, digits.indexOf(one))).join(''));

/**
 * Every such year of a text.
 *
 * @param inRepublic whether a bare 113年 may be a year of the Republic, as in a traditional text
 */
export function yearsOf(text: string, inRepublic: boolean): Found[] {
  const date = (match: RegExpExecArray, value: number): Found =>
    foundAt(match[0], match.index, { value, unit: '年', date: true });
  const all = [...text.matchAll(spelled)].map((match) => date(match, valueOf(match[1] ?? '')));
  for (const match of text.matchAll(republic)) {
    const [, named, written = ''] = match;
    const year = Number(written);
    if (named !== undefined || (inRepublic && year >= 90 && year < 140)) all.push(date(match, year + 1911));
  }
  return all;
}
