/** Headings whose number has a line of its own above them. */
import type { Paragraph } from './lines.ts';

/** A number that has its line to itself: 01, PART 2, 三. */
const alone = /^(?:part[\s.]*)?(?:0?(\d{1,2})|([一二三四五六七八九十]))[.、]?$/i;
const isName = (text: string): boolean =>
  text.length <= 24 && /[\u4e00-\u9fffA-Za-z]/.test(text) && !/[。！？；，：.!?;,:]$/.test(text);

/** Headings whose number stands over them: the number is taken off, and what stands under it is a heading. */
export function numbersAbove(lines: Paragraph[]): Paragraph[] {
  const numbers = lines.flatMap(({ text }, at) => {
    const [, digits, han = ''] = alone.exec(text) ?? [];
    const number = digits === undefined ? '一二三四五六七八九十'.indexOf(han) + 1 : Number(digits);
    return number > 0 && isName(lines[at + 1]?.text ?? '') ? [{ at, number }] : [];
  });
  const inOrder = numbers.every(({ number }, index) => number === index + 1);
  if (numbers.length < 2 || !inOrder) return lines;
  const places = new Set(numbers.map(({ at }) => at));
  return lines.flatMap((line, at) => {
    if (places.has(at)) return [];
    return places.has(at - 1) ? { ...line, strong: 'plain' as const, whole: true } : line;
  });
}
