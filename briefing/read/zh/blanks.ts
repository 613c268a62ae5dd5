/** Blanks around numbers and Latin words, “增长 5.2 %，AI 平台 3 个”: rules read the text without them. */

const blank = '[ \\u00a0\\u2009\\u202f]';
const chinese = '\\u4e00-\\u9fff，。；：、！？（）“”‘’《》【】～—';
const other = 'A-Za-z0-9+＋¥￥$€£０-９';
/**
 * One blank between Chinese and what is none, or before the sign of a unit. More than one parts columns, one after
 * the number of a line or after “12万” parts two numbers, and thousands are parted by a blank in “1 286.4 亿元”.
 */
const around = new RegExp(
  `(?<=[${chinese}])(?<!\\d[万亿])${blank}(?=[${other}-])|(?<=[${other}%％‰℃])(?<!(?:^|\\n)\\d{1,2})${blank}(?=[${chinese}])|(?<=\\d)${blank}(?=[%％‰℃])`,
  'g',
);

/** Which places of a text the rules see, in order; null where they see all of it. */
export function placesWithoutBlanks(text: string): number[] | null {
  const blanks = new Set([...text.matchAll(around)].map(({ index }) => index));
  if (blanks.size === 0) return null;
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => !blanks.has(at));
}

/** A text as the rules see it. */
export const withoutBlanks = (text: string): string => text.replace(around, '');
