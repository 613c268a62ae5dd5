/** The lines of a PDF → paragraphs and headings: told by indents, gaps, short lines, marks and type sizes. */
import type { Block } from './pdf-columns.ts';
import type { Part } from './pdf-rows.ts';
import { tableText } from './table.ts';

interface Paragraph {
  text: string;
  level: number;
}
/** Where the lines of a block begin and end, and how far apart they stand; in points. */
interface Measure {
  left: number;
  right: number;
  leading: number;
}

const listMark =
  /^(?:[•·▪●◆■○➢✓][\s\S]|[-–]\s|\d{1,2}\s*(?:[、．]|\.(?!\d))|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[章节部篇])/;
const sentenceEnd = /[。！？；：.!?;:”」）)]$/;

/** The value that `share` of the values do not exceed. */
function at(values: number[], share: number, otherwise: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? otherwise;
}

/** All blocks as one text, headings as Markdown writes them. */
export function paragraphsOf(blocks: Block[]): string {
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block] : []));
  const all = texts.flatMap(({ lines }) => lines);
  const body = bodySize(all);
  const levels = levelsOf(all, body);
  const full = measureOf(
    texts.filter(({ isColumn }) => !isColumn).flatMap(({ lines }) => lines),
    body,
  );
  const paragraphs: Paragraph[] = [];
  let notes: Paragraph[] = [];
  let before: { line: Part; measure: Measure } | null = null;
  const push = (paragraph: Paragraph): void => {
    paragraphs.push(...notes, paragraph);
    notes = [];
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      const caption = paragraphs.at(-1)?.text ?? '';
      for (const text of tableText(block.rows, { caption })) push({ text, level: 0 });
      before = null;
      continue;
    }
    const measure = block.isColumn ? measureOf(block.lines, body) : full;
    for (const [index, line] of block.lines.entries()) {
      // A note at the foot must not stand in a paragraph that goes on overleaf.
      if (isNote(line, block.lines.slice(index), body)) {
        notes.push({ text: line.text.trim(), level: 0 });
        continue;
      }
      const level = levels.get(rounded(line.size)) ?? 0;
      const heading = line.text.length < 60 && !/[。；，,;]$/.test(line.text) ? level : 0;
      const last = paragraphs.at(-1);
      const goesOn =
        last !== undefined &&
        before !== null &&
        heading === last.level &&
        !begins(line, before, measure, body, heading);
      if (goesOn) last.text = joined(last.text, line.text.trim());
      else push({ text: line.text.trim(), level: heading });
      before = { line, measure };
    }
  }
  paragraphs.push(...notes);
  return `${paragraphs.map(({ text, level }) => (level > 0 ? `${'#'.repeat(level)} ${text}` : text)).join('\n\n')}\n`;
}

const rounded = (size: number): number => Math.round(size * 2) / 2;

/** The size most of the text is set in. */
const bodySize = (lines: Part[]): number =>
  at(
    lines.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 8)).fill(rounded(size))),
    0.5,
    10,
  );

/** Larger sizes are headings: the largest the title, and so on down. */
function levelsOf(lines: Part[], body: number): Map<number, number> {
  const sizes = new Set(lines.filter(({ size }) => size > body * 1.1).map(({ size }) => rounded(size)));
  const ranked: number[] = [];
  const levels = new Map<number, number>();
  for (const size of [...sizes].sort((a, b) => b - a)) {
    // Sizes that the eye cannot tell apart are one level.
    const last = ranked.at(-1);
    if (last === undefined || size < last * 0.94) ranked.push(size);
    levels.set(size, Math.min(4, ranked.length));
  }
  return levels;
}

function measureOf(lines: Part[], body: number): Measure {
  const own = lines.filter(({ size }) => Math.abs(size - body) < body * 0.1);
  const gaps = own.flatMap((line, index) => {
    const gap = (own[index - 1]?.y ?? 0) - line.y;
    return index > 0 && gap > body * 0.8 && gap < body * 4 ? [gap] : [];
  });
  return {
    left: at(
      own.map(({ x }) => Math.round(x)),
      0.3,
      0,
    ),
    right: at(
      own.map(({ right }) => right),
      0.8,
      0,
    ),
    leading: at(gaps, 0.4, body * 1.5),
  };
}

function begins(
  line: Part,
  { line: before, measure: { right } }: { line: Part; measure: Measure },
  { left, leading }: Measure,
  body: number,
  level: number,
): boolean {
  const gap = before.y - line.y;
  // Over the page or to the next column: the gap says nothing.
  const isBelow = before.page === line.page && gap > 0;
  if (level > 0) return !isBelow || gap > line.size * 2;
  const short = before.right < right - body * 2.5;
  const ended = sentenceEnd.test(before.text.trim());
  if (isBelow && gap > leading * 1.35) return true;
  if (line.x > left + body * 1.2 && line.x < left + body * 6) return true;
  if (listMark.test(line.text) && (short || ended || Math.abs(line.x - before.x) > body * 0.5)) return true;
  return isBelow ? short : short && ended;
}

/** A small line with a number before it, and nothing but such lines below it. */
function isNote(line: Part, rest: Part[], body: number): boolean {
  const small = rest.every((one) => one.page !== line.page || one.size < body * 0.93);
  return small && /^\s*(?:\d{1,2}|[①-⑳*]|[[〔（(]\d{1,2}[\]〕）)])\s*\D/.test(line.text);
}

function joined(text: string, next: string): string {
  if (/[A-Za-z]-$/.test(text) && /^[a-z]/.test(next)) return text.slice(0, -1) + next;
  const latin = /[\w,.;:)%”’]$/.test(text) && /^[\w($“‘"]/.test(next);
  return text + (latin ? ` ${next}` : next);
}
