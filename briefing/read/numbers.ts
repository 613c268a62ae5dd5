/** Finds the numbers of a text: digits, magnitude and unit as they stand. Codes are left out. */

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
}

const magnitudes: Record<string, number> = {
  '': 1,
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** What a magnitude multiplies by. */
export const factorOf = (magnitude: string): number => magnitudes[magnitude] ?? 1;

const units = [
  '个百分点',
  '平方公里',
  '平方千米',
  '平方米',
  '立方米',
  '万千瓦时',
  '千瓦时',
  '千瓦',
  '人次',
  '批次',
  '公顷',
  '公里',
  '千米',
  '公斤',
  '千克',
  '亩次',
  '标准箱',
  '美元',
  '欧元',
  '港元',
  '个月',
  '小时',
  '分钟',
  '周年',
  '年',
  '天',
  '日',
  '月',
  '元',
  '倍',
  '家',
  '户',
  '件',
  '项',
  '个',
  '人',
  '名',
  '位',
  '条',
  '座',
  '套',
  '吨',
  '亩',
  '斤',
  '米',
  '次',
  '期',
  '批',
  '所',
  '辆',
  '台',
  '部',
  '起',
  '处',
  '类',
  '只',
  '头',
  '场',
  '份',
  '宗',
  '对',
  '支',
  '村',
  '岁',
  '床',
  '张',
  '门',
  '列',
  '架',
  '艘',
  '株',
  '棵',
  '幅',
  '种',
  '级',
  '届',
  '轮',
  '例',
  '县',
  '市',
  '国',
  '镇',
  '乡',
];
const zhUnit = `(?:%|％|‰|${units.join('|')})`;
const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const chinese = '[〇零一二两三四五六七八九十百]+';
const number = new RegExp(
  `(第)?(?:([$¥€£])\\s?)?(${digits})(?:\\s*(万亿|千万|百万|十万|亿|万|千|百))?(?:余|多)?(${zhUnit})?` +
    `(?:\\s+(thousand|million|billion|trillion)\\b)?` +
    `(?:\\s*(percentage points?|per ?cent|percent|yuan|dollars?|tonnes?|tons?|kilometres?|kilometers?|kilograms?|years?|months?|days?|hours?|times)\\b)?`,
  'gi',
);
const spelled = new RegExp(
  `(第)(${chinese})(位|名|个|批次|批|年|季度|次|届|轮|产业|方|代|期|类)?|(十?[一二三四五六七八九十]{1,2})(连调|连冠|连增)`,
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

/** The value of a Chinese numeral below a thousand: 十六 is 16. */
export function chineseValue(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const character of numeral) {
    const power = character === '十' ? 10 : character === '百' ? 100 : 0;
    if (power > 0) {
      total += (digit || 1) * power;
      digit = 0;
    } else digit = values[character] ?? 0;
  }
  return total + digit;
}

/** Hotlines, generations, grades, case names and the like: digits that measure nothing. */
function isCode(
  text: string,
  start: number,
  end: number,
  found: { unit: string; magnitude: string; raw: string },
): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (/[A-Za-z0-9_.\-/]/.test(before) && !/[.]/.test(before)) return true;
  if (/[A-Za-z_]/.test(after) && !/\s/.test(after)) return true;
  if (/[“"‘《]/.test(before) && /[”"’》]/.test(after)) return true;
  if (found.unit !== '' || found.magnitude !== '') return false;
  if (/^12\d{3}$|^1[12]\d$/.test(found.raw)) return true;
  return false;
}

/** Every number of the text, in order. */
export function numbersOf(text: string): Found[] {
  const all: Found[] = [];
  for (const match of text.matchAll(number)) {
    const [whole, ordinal, currency, figure = '', zhMagnitude = '', zhUnits = '', magnitude = '', unit = ''] =
      match;
    const raw = whole.replace(/\s+$/, '');
    const start = match.index;
    const end = start + raw.length;
    const found = {
      raw,
      start,
      end,
      value: Number(figure.replaceAll(',', '')),
      magnitude: zhMagnitude || magnitude.toLowerCase(),
      unit: zhUnits || unit || (currency ?? ''),
      ordinal: ordinal !== undefined,
    };
    if (found.unit === '％') found.unit = '%';
    if (!isCode(text, start, end, found)) all.push(found);
  }
  for (const match of text.matchAll(spelled)) {
    const [raw, , ordinal = '', unit = '', run = '', of = ''] = match;
    const numeral = ordinal || run;
    const start = match.index;
    if (
      /[\u4e00-\u9fff]/.test(text[start - 1] ?? '') &&
      run !== '' &&
      /[〇零一二三四五六七八九十]/.test(text[start - 1] ?? '')
    )
      continue;
    const value = chineseValue(numeral);
    if (value === 0 || raw === '第一时间') continue;
    if (text.startsWith('第一时间', start)) continue;
    all.push({ raw, start, end: start + raw.length, value, magnitude: '', unit: unit || of, ordinal: true });
  }
  return all.sort((a, b) => a.start - b.start);
}
