/** Numbers told by several magnitudes: 3万6,500平方公尺, 12亿3,456万元, 1万2千多户. */
import { foundAt, type Found } from './found.ts';
import { rate, unit } from './units.ts';

const more = '(?:余|多|来)?';
/** “3万6,500平方公尺”, “12亿3,456万元”: one number told by its magnitudes. */
const told = new RegExp(
  `(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+|\\d+)(?:(兆)(\\d{1,4}|\\d,\\d{3})(亿)|(亿)(\\d{1,4}|\\d,\\d{3})(万)|(万)(\\d{4}|\\d,\\d{3}|\\d{3}|\\d{1,2}(?=${unit})))(?![\\d.,]|\\d?年)${more}(${unit}${rate})?`,
  'g',
);

/** “1万2千多户”, “1亿3千多万”: the magnitudes get lesser by steps. */
const stepped = new RegExp(
  `(?<![\\d.,])(\\d+)(?:(亿)(\\d{1,2})(千|百)${more}万|(万)(\\d)(千(?!米|瓦|伏|克|卡)|百(?!分|姓|强)))${more}(${unit}${rate})?`,
  'g',
);

function withRest(match: RegExpExecArray): Found {
  const [raw, high = '', huge, more = '', , large, most = '', , small = '', least = '', unit = ''] = match;
  const numberIn = (digits: string): number => Number(digits.replaceAll(',', ''));
  const value = numberIn(high) + numberIn(huge ? more : large ? most : least) / 1e4;
  return foundAt(raw, match.index, { value, magnitude: huge ?? large ?? small, unit });
}

function inSteps(match: RegExpExecArray): Found {
  const [raw, high, large, more, next, small = '', least, last, unit = ''] = match;
  const power = { 千: 1000, 百: 100 }[next ?? last ?? ''] ?? 0;
  return foundAt(raw, match.index, {
    value: Number(high) + (Number(more ?? least) * power) / 1e4,
    magnitude: large ?? small,
    unit,
  });
}

/** Every such number of a text. */
export const inMagnitudes = (text: string): Found[] => [
  ...[...text.matchAll(told)].map(withRest),
  ...[...text.matchAll(stepped)].map(inSteps),
];
