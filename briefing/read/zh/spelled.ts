/** Large numbers in Chinese numerals: 一万一千七百八十四亿元, 十九万一千八百一十六个. */
import { foundAt, type Found } from './found.ts';
import { chineseValue } from './numerals.ts';
import { spelledUnit } from './units.ts';

const small = '[一二两三四五六七八九十百千零〇]';
const whole = new RegExp(
  `(?<![第\\d点]|${small})(${small}{1,8})([万亿])(${small}{2,8})(?:(万)(${small}{2,8})?|(亿))?(?:点(${small}{1,3}))?(${spelledUnit})`,
  'g',
);

/** 一万二千 亿 is 12,000 times a hundred million; 三亿 九千六百 万 is 396 million. */
function valueOf([, high = '', power = '', middle = '', ten, low, hundred]: RegExpExecArray): [
  number,
  string,
] {
  const [first, second] = [chineseValue(high), chineseValue(middle)];
  if (power === '万') return [first * 1e4 + second, hundred ?? ''];
  if (ten === undefined) return [first + second / 1e8, '亿'];
  return [first + (second * 1e4 + chineseValue(low ?? '')) / 1e8, '亿'];
}

/** Every number of a text that is told by more than one of 万 and 亿, or goes on after it. */
export const largeOf = (text: string): Found[] =>
  [...text.matchAll(whole)].map((match) => {
    const [value, magnitude] = valueOf(match);
    return foundAt(match[0], match.index, { value, magnitude, unit: match[8] ?? '' });
  });
