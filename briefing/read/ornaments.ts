/** What a line wears and does not say: pictures before and after it, blanks that spread it, its number above it. */
import { sliced, type Paragraph } from './lines.ts';

/** Emoji, dingbats and keycaps; not the stars and ticks that mark items. */
const picture =
  '(?:[\\u{1f000}-\\u{1faff}\\u{1f1e6}-\\u{1f1ff}\\u2600-\\u2604\\u2607-\\u2712\\u2715-\\u27a1\\u27a3-\\u27bf\\u2b50\\u2b55\\u231a\\u231b\\u23e9-\\u23f3\\u200d\\ufe0f]|\\d\\ufe0f?\\u20e3)';
const before = new RegExp(`^(?:${picture}\\s*)+`, 'u');
const after = new RegExp(`(?:\\s*${picture})+$`, 'u');
/** Looking at the end alone keeps a line of endless blanks cheap. */
const longestTail = 40;
/** “政 府 工 作 报 告”: two or three characters may be a name. */
const spread = /^(?:[\u3400-\u9fff][ \t\u3000]+){4,}[\u3400-\u9fff]$/;

/** A line as it reads; `isBegun` says that a picture sets it apart from the line above. */
export function unadorned(line: Paragraph): { line: Paragraph; isBegun: boolean } {
  const lead = before.exec(line.text)?.[0].length ?? 0;
  const bare = sliced(line, lead);
  const end = bare.text.length - (after.exec(bare.text.slice(-longestTail))?.[0].length ?? 0);
  const text = bare.text.slice(0, end);
  const one = lead > 0 || end < bare.text.length ? { ...bare, text, at: bare.at.slice(0, end) } : line;
  return { line: spread.test(one.text) ? unspread(one) : one, isBegun: lead > 0 };
}

function unspread({ text, at }: Paragraph): Paragraph {
  const kept = [...text].map((character) => !/\s/.test(character));
  return { text: text.replace(/\s/g, ''), at: at.filter((_, index) => kept[index]) };
}

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
