/** Finds the numbers of a text: digits, magnitude and unit as they stand. Codes are left out. */
import { enUnits, perUnit, spelledUnits, zhUnits } from './units.ts';

/** A number found, before anything is known of its meaning. */
export interface Found {
  raw: string;
  start: number;
  end: number;
  value: number;
  magnitude: string;
  unit: string;
  /** 第… */
  ordinal: boolean;
  /** 12.7:36.5:50.8, 三分之二 */
  ratio?: boolean;
}

const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const chinese = '[〇零一二两三四五六七八九十百千]{1,10}';
const more = '(?:余|多|来)?';
const magnitude = '万亿|千亿|百亿|千万|百万|十万|亿|万|千|百';
/** “3至5年”, “12.7:36.5:50.8”: several numbers that are one figure. */
const onward = `(?:(?:\\s?[—–~～至-]{1,2}\\s?|[:：∶])(?:${digits})(?![\\d]))`;
const number = new RegExp(
  `(第)?(?:(US\\$|[$¥￥€£])\\s?)?(${digits})(${onward}{0,3})(?:\\s*${more}(${magnitude}))?${more}` +
    `(${zhUnits}${perUnit})?` +
    `(?:\\s?(thousand|million|billion|trillion|bn|m|k)\\b(?!\\/))?` +
    `(?:[\\s-]?(${enUnits})\\b)?`,
  'g',
);
const spelled = new RegExp(
  `(第)(${chinese})(位|名|个|批次|批|年|季度|次|届|轮|产业|方|代|期|类)?|(十?[一二三四五六七八九十]{1,2})(连调|连冠|连增)`,
  'g',
);
/** 三千斤, 七成, 两个百分点, 三分之二, 翻一番: numerals that measure. */
const measured = new RegExp(
  `(?:(${chinese})分之(${chinese}))|翻了?([一两二三])番|(近|约|超|逾)?([〇零一二两三四五六七八九十百千半]{0,9}[二两三四五六七八九十百千半一]${more})(万亿|亿|万)?${more}(${spelledUnits})`,
  'g',
);

const values: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The value of a Chinese numeral below ten thousand: 十六 is 16, 三千五 is 3,005 only when it says so. */
export function chineseValue(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const character of numeral) {
    const power = { 十: 10, 百: 100, 千: 1000 }[character] ?? 0;
    if (character === '半') total += 0.5;
    else if (power > 0) {
      total += (digit || 1) * power;
      digit = 0;
    } else digit = values[character] ?? digit;
  }
  return total + digit;
}

/** Hotlines, generations, grades, case names and the like: digits that measure nothing. */
function isCode(text: string, found: Found): boolean {
  const before = text[found.start - 1] ?? '';
  const after = text[found.end] ?? '';
  if (/[A-Za-z0-9_\-/]/.test(before)) return true;
  if (/[A-Za-z_]/.test(after)) return true;
  if (/[“"‘《]/.test(before) && /[”"’》]/.test(after)) return true;
  if (found.unit !== '' || found.magnitude !== '') return false;
  return /^12\d{3}$|^1[12]\d$/.test(found.raw);
}

/** Every number of the text, in order. */
export function numbersOf(text: string): Found[] {
  const all = [...text.matchAll(number)].flatMap((match) => written(text, match));
  const occupied = new Uint8Array(text.length);
  const take = ({ start, end }: Found): void => void occupied.fill(1, start, end);
  const taken = (start: number, end: number): boolean => occupied.subarray(start, end).includes(1);
  all.forEach(take);
  for (const match of text.matchAll(spelled)) {
    const found = ordinalOf(text, match);
    if (!found || taken(found.start, found.end)) continue;
    take(found);
    all.push(found);
  }
  for (const match of text.matchAll(measured)) {
    const found = measuredOf(text, match);
    if (found && !taken(found.start, found.end)) all.push(found);
  }
  return all.sort((a, b) => a.start - b.start);
}

function written(text: string, match: RegExpExecArray): Found[] {
  const [
    whole,
    ordinal,
    currency,
    figure = '',
    onwards = '',
    zhMagnitude = '',
    zhUnit = '',
    enMagnitude = '',
    enUnit = '',
  ] = match;
  const raw = whole.replace(/[\s-]+$/, '');
  const start = match.index;
  const unit = zhUnit || enUnit || (currency ?? '');
  const found: Found = {
    raw,
    start,
    end: start + raw.length,
    value: Number(figure.replaceAll(',', '')),
    magnitude: zhMagnitude || enMagnitude,
    unit: unit === '％' ? '%' : unit,
    ordinal: ordinal !== undefined,
    ratio: /[:：∶]/.test(onwards),
  };
  // 8:30 is a time of day.
  if (found.ratio && /(?:上午|下午|中午|晚上?|时间|\bat)\s*$/.test(text.slice(0, start))) return [];
  return isCode(text, found) ? [] : [found];
}

function ordinalOf(text: string, match: RegExpExecArray): Found | null {
  const [raw, , ordinal = '', unit = '', run = '', of = ''] = match;
  const start = match.index;
  if (run !== '' && /[〇零一二三四五六七八九十]/.test(text[start - 1] ?? '')) return null;
  const value = chineseValue(ordinal || run);
  if (value === 0 || /^第一(?:时间|书记|线|资源|生产力|动力)/.test(text.slice(start, start + 6))) return null;
  return { raw, start, end: start + raw.length, value, magnitude: '', unit: unit || of, ordinal: true };
}

/** Words in which a numeral counts nothing: 没有一名, 三年行动, 一起努力, 十二五, 一次办好. */
const noMeasureBefore = /(?:没有|无|未|每|第|十|百|千|万|亿|[〇零一二两三四五六七八九]|“|《|\d)$/;
const noMeasureAfter =
  /^(?:行动|计划|规划|攻坚|倍增|工程|战略|以?来|[”’》]|化|体|位一体|产业|义务|制|一贯|前|后|平均|间|会一课|个一批|个专项)/;

function measuredOf(text: string, match: RegExpExecArray): Found | null {
  const [whole, below, above, folds, approximate = '', numeral = '', zhMagnitude = '', unit = ''] = match;
  const start = match.index + approximate.length;
  const raw = whole.slice(approximate.length);
  const end = start + raw.length;
  if (noMeasureBefore.test(text.slice(Math.max(0, start - 3), start))) return null;
  if (noMeasureAfter.test(text.slice(end))) return null;
  const found = { raw, start, end, magnitude: '', ordinal: false };
  if (below !== undefined && above !== undefined) {
    const part = chineseValue(above) / chineseValue(below);
    return Number.isFinite(part) ? { ...found, value: Number(part.toFixed(4)), unit: '', ratio: true } : null;
  }
  if (folds !== undefined) return { ...found, value: chineseValue(folds), unit: '番' };
  const value = chineseValue(numeral.replace(/[余多来]$/, ''));
  const exact = /^(?:成|倍|个百分点|公里|平方公里|斤|公斤|吨|亩|元|美元|米|公顷|人次|千瓦时)$/.test(unit);
  const large = /[百千]/.test(numeral) || zhMagnitude !== '';
  // “一家”, “一次” and “十年” mostly say something else than one, once and ten.
  if (value === 0 || (!exact && !large && (value < 2 || (unit === '年' && value >= 10)))) return null;
  if (unit === '度' || unit === '番') return null;
  if (/^(?:百姓|千家万户|万家|百年|千年)/.test(text.slice(start, start + 4))) return null;
  return { ...found, value, magnitude: zhMagnitude, unit };
}
