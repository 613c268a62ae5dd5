/** Finds the numbers of a Chinese text: digits, magnitude and unit as they stand. Names and marks are left out. */
import { compoundsOf } from './compounds.ts';
import { foundAt, type Found } from './found.ts';
import { inMagnitudes } from './magnitudes.ts';
import { hoursOf } from './hours.ts';
import { isName } from './names.ts';
import { numeralsOf } from './numerals.ts';
import { largeOf } from './spelled.ts';
import { rate, unit } from './units.ts';
import { yearsOf } from './years.ts';

const digits = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const magnitude =
  '兆(?=[元美欧日港新])|[十百千][余多]万|万[余多]亿|万亿|千亿|百亿|千万|百万|十万|亿|万|千(?!米|瓦|伏|克|卡|年)|百(?!分|姓|年|强)';
const more = '(?:余|多|来)?';
/** “612.3　-8.1”: what a blank stands before and none behind is the minus of the next cell. */
const joint = '(?:[^\\S\\t\\n]?(?:[—–~～－]{1,2}|-{1,2}(?=\\s)|(?<!\\s)-{1,2})[^\\S\\t\\n]?|至|到|[:：∶])';
/** “3至5年”, “5%—6%”, “12.7:36.5:50.8”: several numbers that are one figure. */
const onward = `(?:(?:${magnitude})?(?:${unit})?${joint}${digits}(?!\\d))`;
const numberOf = (joined: string): RegExp =>
  new RegExp(
    `(第|前)?(?:(US\\$|[$¥￥€£])\\s?)?(${digits})(${joined})(?:\\s?${more}(${magnitude}))?${more}(?:\\s?(${unit}${rate}|强|季))?`,
    'g',
  );
const joined = numberOf(`${onward}{0,3}`);
const single = numberOf('');
const dates =
  /(?<![\d.])(?:(?:19|20)\d{2}\s?[—–~～-]{1,2}\s?(?:(?:19|20)\d{2}|\d{2})年|(?:19|20)\d{2}(?:\/\d{2})?年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|(?<![\d.])\d{1,2}(?:、\d{1,2}){1,4}(?:月份?(?!额)|[两三四五]个月)|(?<!\d)(?:19|20)\d{2}(?:[、和](?:19|20)\d{2}){1,4}年|20\d{2}(?=第?[一二三四]季[报度]|中报|年?半年报))(?:\s?(?:[—–~～-]{1,2}|至|到)\s?(?:(?:19|20)\d{2}年(?:\d{1,2}月)?|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日))?/g;

/** Every number of the text, in order; in a traditional one 113年 is a year. */
export function numbersOf(source: string, traditional = false): Found[] {
  const text = withCommas(source);
  const occupied = new Uint8Array(text.length);
  const all: Found[] = [];
  const take = (found: Found): void => {
    if (occupied.subarray(found.start, found.end).includes(1)) return;
    occupied.fill(1, found.start, found.end);
    // What was read with commas is told as it stands.
    if (!isName(text, found)) all.push({ ...found, raw: source.slice(found.start, found.end) });
  };
  for (const match of text.matchAll(dates)) take(dateOf(match));
  for (const { start, end } of hoursOf(text)) occupied.fill(1, start, end);
  for (const found of yearsOf(text, traditional)) take(found);
  const numerals = numeralsOf(text);
  for (const found of compoundsOf(text)) take(found);
  for (const found of largeOf(text)) take(found);
  for (const found of numerals.filter(({ raw }) => /\/|分之\d/.test(raw))) take(found);
  for (const found of inMagnitudes(text)) take(found);
  for (const found of written(text)) take(found);
  for (const found of numerals) take(found);
  return all.sort((a, b) => a.start - b.start);
}

const blank = '[ \\u00a0\\u2009\\u202f]';
/** “1 286.4 亿元”, “43 260元”: thousands parted by a blank, as printers set them; numbers in a row are several. */
const parted = new RegExp(
  `(?<![\\d.,]|[\\d.,%]\\s)(?:\\d{1,2}(?:${blank}\\d{3})+|\\d{3}${blank}\\d{3})(?=(?:\\.\\d+)?\\s?${more}(?:${magnitude}|${unit}))`,
  'g',
);
const withCommas = (text: string): string => text.replace(parted, (one) => one.replace(/\s/g, ','));

const dateOf = (match: RegExpExecArray): Found => {
  const value = Number(/\d+/.exec(match[0])?.[0]);
  return foundAt(match[0], match.index, { value, unit: /^\d{4}/.test(match[0]) ? '年' : '月', date: true });
};

function* written(text: string): Generator<Found> {
  for (let match = from(joined, text, 0); match;) {
    const one =
      isFromTo(text, match) || isMixed(match) || isYear(match)
        ? (from(single, text, match.index) ?? match)
        : match;
    match = from(joined, text, one.index + one[0].length);
    const found = foundOf(text, one);
    if (found) yield found;
  }
}

/** “下降38个基点至3.86%”: two units are two figures. */
const isMixed = ([, , , , onwards = '', , written = '']: RegExpExecArray): boolean =>
  written !== '' &&
  (/(个?百分点|个?基点|BPs?|bps?|%|元|天|倍)[至到]/.exec(onwards)?.[1] ?? written) !== written;

/** “（2023年：0.58元）”: a year, and what was so then. */
const isYear = ([, , , , onwards = '']: RegExpExecArray): boolean => /^年\s?[:：∶]/.test(onwards);

function from(search: RegExp, text: string, at: number): RegExpExecArray | null {
  search.lastIndex = at;
  return search.exec(text);
}

/** “由15至12个”, “从5%到8%”: what it was and what it became are two figures. */
const isFromTo = (text: string, { index, 3: figure = '', 4: onwards = '' }: RegExpExecArray): boolean =>
  (/[至到]/.test(onwards) &&
    /(?:由|从|自(?![有筹主身用产]))[^，。；]{0,16}$/.test(text.slice(Math.max(0, index - 20), index))) ||
  // “造价上调16亿元至87亿元”: by how much, and to what.
  (!isForecast(text, index, figure, onwards) &&
    /^[十百千万亿]*(?:[美港欧日]?元|人次?|[家个户吨件天])[至到]/.test(onwards) &&
    /(?:[上下]调|增加|减少|提高|降低|缩短|[上下]升|下降|[增减升降跌])了?约?$/.test(
      text.slice(Math.max(0, index - 6), index),
    ));

/** “预计净利润同比减少3.2亿元到2.6亿元”: what is expected lies between two sums that are near each other. */
function isForecast(text: string, at: number, figure: string, onwards: string): boolean {
  if (!foreseen.test(text.slice(Math.max(0, at - 40), at))) return false;
  const [one, other] = [figure, /[\d,.]+$/.exec(onwards)?.[0] ?? ''].map((digits) =>
    Number(digits.replaceAll(',', '')),
  );
  return one !== undefined && other !== undefined && one < 3 * other && other < 3 * one;
}
const foreseen = /(?:预计|预期|预减|预增|预亏|相比，?将)[^。；\d]*$/;

function foundOf(text: string, match: RegExpExecArray): Found | null {
  const [whole, ordinal, currency = '', figure = '', onwards = '', power = '', written = ''] = match;
  const minus = /(?:^|[\u4e00-\u9fff（(：:，、\s])[-−－–]$/.test(
    text.slice(Math.max(0, match.index - 2), match.index),
  );
  const negative = minus || /零下$/.test(text.slice(Math.max(0, match.index - 2), match.index));
  const start = match.index - (minus ? 1 : 0);
  const raw = (minus ? text.slice(start, match.index) : '') + whole.trimEnd();
  const ratio = /[:：∶]/.test(onwards);
  // 8:30 is a time of day.
  if (ratio && /(?:上午|下午|中午|晚上?|时间|每[日天])\s*$/.test(text.slice(Math.max(0, start - 6), start)))
    return null;
  // “清晨6点”, “晚上9点半”, “4点40分”.
  if (
    /^点(?:\d{1,2}分|[半钟整许前后])/.test(text.slice(start + raw.length, start + raw.length + 4)) &&
    Number(figure) <= 24
  )
    return null;
  if (
    /^点(?![\d几多])/.test(text.slice(start + raw.length, start + raw.length + 2)) &&
    hours.test(text.slice(Math.max(0, start - 6), start))
  )
    return null;
  // “5年来” is a time.
  if (written === '年' && /^以?来/.test(text.slice(start + raw.length, start + raw.length + 2))) return null;
  if (written === '分' && /\d点$/.test(text.slice(Math.max(0, start - 2), start))) return null;
  // “前5个月” is a time; “前三”, “前10强” are places.
  if (ordinal === '前' && !/^(?:位|名|强|)$/.test(written))
    return withoutFirst(match, figure, power, written);
  if (/^[强季]$/.test(written) && ordinal === undefined) return null;
  // “第3、4季”, “第95百分位数”
  if (ordinal === '第' && written === '' && /^(?:百分位|[、和及]\d季)/.test(text.slice(start + raw.length)))
    return null;
  // “保持在1弧分以内”: whatever stands between a number and its bound is its unit.
  const rare =
    written === '' && currency === '' && !ordinal && !ratio
      ? (/^(?![以左上余多])([\u4e00-\u9fff]{1,2}?)(?=以[内上下]|左右)/.exec(
          text.slice(start + raw.length, start + raw.length + 4),
        )?.[1] ?? '')
      : '';
  const half =
    power === '' && onwards === '' && !ordinal ? halfBehind(written, text.slice(start + raw.length)) : '';
  const other = ordinal === undefined ? twinBehind(written, text.slice(start + raw.length)) : '';
  return foundAt(`${raw}${rare}${half}${other}`, start, {
    value: Number(figure.replaceAll(',', '')) + (half === '' ? 0 : 0.5),
    magnitude: powerOf(onwards, power),
    // “60周岁” is told in years like “60岁”.
    unit: written.replace(/^周岁/, '岁') || rare || currency,
    ordinal: ordinal !== undefined,
    ratio,
    negative,
  });
}

/** “3天半的时间”: the half of a unit stands behind it; “2025年半年报” is a year. */
const halfBehind = (unit: string, after: string): string =>
  /^(?:天|小时|个月|年|周|个百分点)$/.test(unit) &&
  /^半(?=以[上内下]|左右|的|时间|[，。、；）]|$)/.test(after)
    ? '半'
    : '';

/** “机组36台（套）”, “办理120件（次）”: the other unit that fits as well is no word of its own. */
const twinBehind = (unit: string, after: string): string =>
  /^[台套件户家个处起宗项次批辆座所份期种条本人名间栋部]$/.test(unit)
    ? (/^（(?:[台套件户家个处起宗项次批辆座所份期种条本名间栋部组](?:[、/][台套件户家个处次批组])?|人次?)）/.exec(
        after,
      )?.[0] ?? '')
    : '';

/** “3000万元至1亿元”: the first has a magnitude of its own. */
const powerOf = (onwards: string, power: string): string =>
  (ownPower.exec(onwards)?.[1] ?? power).replace(/[余多]/, '');
const ownPower = new RegExp(`^(${magnitude})`);

const hours = /(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|夜里|晚上?|[每当次]日|每天|今天|昨天|日|从|到|至)$/;

const withoutFirst = (match: RegExpExecArray, figure: string, magnitude: string, unit: string): Found =>
  foundAt(match[0].slice(1), match.index + 1, { value: Number(figure.replaceAll(',', '')), magnitude, unit });
