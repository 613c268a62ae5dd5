/** The lines of a PDF → paragraphs and headings: told by indents, gaps, short lines, marks and type sizes. */
import { bullet } from './counting.ts';
import { keepsHyphen, wordsOf } from './pdf-hyphens.ts';
import type { Part } from './pdf-rows.ts';
import type { Block } from './pdf-tables.ts';
import { hasHan } from '../../briefing/tables/columns.ts';
import { tableText, unitOnly } from '../../briefing/tables/sentences.ts';
import { paragraphEnd, written, type DocumentText, type Paragraph as Said } from './written.ts';

interface Paragraph extends Said {
  level: number;
}
/** Where the lines of a block begin and end, and how far apart they stand; in points. */
interface Measure {
  left: number;
  right: number;
  leading: number;
}

/** Signs before items; symbol fonts draw theirs with characters of private use. */
const sign = '[•·▪●◆■□○◇➢✓✔\\ue000-\\uf8ff]';
const listMark = new RegExp(
  `^(?:${sign}|[-–](?=[\\s\\u4e00-\\u9fff])|\\d{1,2}\\s*(?:[、．]|\\.(?!\\d))|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\\d]{1,3}[章节部篇])`,
);
/** Leads to a page's number in a table of contents. */
const leader = /[.·…_]{3,}\s*\d{1,4}\s*$/;
const sentenceEnd = /[。！？；：.!?;:”」）)]$/;

/** The value that `share` of the values do not exceed. */
function at(values: number[], share: number, otherwise: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? otherwise;
}

/** All blocks as one text, headings as Markdown writes them. */
export function paragraphsOf(blocks: Block[]): DocumentText {
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block] : []));
  const all = texts.flatMap(({ lines }) => lines);
  const body = bodySize(all);
  const levels = levelsOf(all, body);
  const full = measureOf(
    texts.filter(({ isColumn }) => !isColumn).flatMap(({ lines }) => lines),
    body,
  );
  // Over columns only a title's lines may be of full width, which is the columns' all the same.
  const widest = at(
    all.map(({ right }) => right),
    0.9,
    0,
  );
  full.right = Math.max(full.right, widest);
  const paragraphs: Paragraph[] = [];
  const words = wordsOf(all.map(({ text }) => text));
  let notes: Paragraph[] = [];
  let note: Part | null = null;
  let before: { line: Part; measure: Measure } | null = null;
  const push = (paragraph: Paragraph): void => {
    paragraphs.push(...notes, paragraph);
    notes = [];
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      const caption = paragraphs.at(-1)?.text ?? '';
      if (unitOnly.test(caption)) paragraphs.pop();
      for (const told of tableText(block.rows, { caption })) push({ ...told, level: 0 });
      before = null;
      continue;
    }
    const measure = block.isColumn ? measureOf(block.lines, body) : full;
    for (const [index, line] of block.lines.entries()) {
      // A note at the foot must not stand in a paragraph that goes on overleaf.
      const own = noteOf(line, block.lines.slice(index), body);
      const begun = notes.at(-1);
      if (own !== null) notes.push({ text: `${hasHan(own) ? '注：' : 'Note: '}${own}`, level: 0 });
      else if (begun && note && goesOnIn(note, line))
        begun.text = joined(begun.text, line.text.trim(), words);
      note = own !== null || (begun && note && goesOnIn(note, line)) ? line : null;
      if (note) continue;
      const level = levels.get(rounded(line.size)) ?? 0;
      const heading = line.text.length < 60 && !/[。；]$/.test(line.text) ? level : 0;
      const last = paragraphs.at(-1);
      const goesOn =
        last !== undefined &&
        before !== null &&
        heading === last.level &&
        !begins(line, before, measure, body, heading);
      // Whoever reads on must not take it for a line that was broken.
      const apart = before !== null && isApart(line, measure.left, before.line, before.measure.left, body);
      if (last && apart && !last.row && last.level === 0) last.text += paragraphEnd;
      if (goesOn) last.text = joined(last.text, line.text.trim(), words);
      else push({ text: heading > 0 ? line.text.trim() : listed(line.text.trim()), level: heading });
      before = { line, measure };
    }
  }
  paragraphs.push(...notes);
  return written(
    paragraphs.map(({ level, ...one }) => (level > 0 ? { text: `${'#'.repeat(level)} ${one.text}` } : one)),
    '\n\n',
  );
}

/** An item with the mark that Markdown writes. */
const item = new RegExp(`^(?:${sign}|[-–](?=[\\s\\u4e00-\\u9fff]))\\s*`);
const listed = (text: string): string => text.replace(item, bullet);
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
      lines.map(({ x }) => Math.round(x)),
      0.05,
      0,
    ),
    right: at(
      own.map(({ right }) => right),
      0.9,
      0,
    ),
    leading: at(gaps, 0.4, body * 1.5),
  };
}

/** Set in the middle or at the right, and not as the line before. */
function isApart(line: Part, left: number, before: Part, leftBefore: number, body: number): boolean {
  const [inset, insetBefore] = [line.x - left, before.x - leftBefore];
  return Math.max(inset, insetBefore) > body * 6 && Math.abs(inset - insetBefore) > body;
}

function begins(
  line: Part,
  { line: before, measure: { left: leftBefore, right } }: { line: Part; measure: Measure },
  { left, leading }: Measure,
  body: number,
  level: number,
): boolean {
  const gap = before.y - line.y;
  // Over the page or to the next column: the gap says nothing.
  const isBelow = before.page === line.page && gap > 0;
  if (level > 0) return !isBelow || gap > line.size * 2 || /^[—–]/.test(line.text);
  // A long word or number moves to the next line and leaves this one short.
  const word = /^[\w'’.,%-]+/.exec(line.text)?.[0].length ?? 0;
  const short = before.right < right - body * Math.max(2.5, word * 0.55 + 1.5);
  const ended = sentenceEnd.test(before.text.trim());
  if (isBelow && gap > leading * 1.35) return true;
  if (/^[a-z]/.test(line.text) && !ended) return false;
  // The lines of a hanging indent stand one below the other.
  const hangs = Math.abs(line.x - before.x) < 1 && !short && !ended;
  // What is set in the middle or at the right is a line of its own.
  if (isApart(line, left, before, leftBefore, body)) return true;
  if (leader.test(before.text)) return true;
  if (line.x > left + body * 1.2 && line.x < left + body * 6 && !hangs) return true;
  if (listMark.test(line.text) && (short || ended || Math.abs(line.x - before.x) > body * 0.5)) return true;
  // “一江清水，两岸葱茏”: nothing leaves half of a line free but its end.
  const half = before.right < (leftBefore + right) / 2;
  return isBelow ? short : short && (ended || half);
}

/** What a note says: a line to which a sign led, or a small one with its number and none but such below; null: none. */
function noteOf(line: Part, rest: Part[], body: number): string | null {
  if (line.isNote) return line.text.trim();
  const small = rest.every((one) => one.page !== line.page || one.size < body * 0.93);
  const number = /^\s*(?:\d{1,2}|[①-⑳*]|[[〔（(]\d{1,2}[\]〕）)])\s*(?=\D)/.exec(line.text)?.[0];
  return small && number !== undefined ? line.text.slice(number.length).trim() : null;
}

/** The line right below a note, as small as the note is. */
const goesOnIn = (note: Part, line: Part): boolean =>
  note.page === line.page &&
  Math.abs(note.size - line.size) < 0.5 &&
  note.y > line.y &&
  note.y - line.y < note.size * 2;

function joined(text: string, next: string, words: Set<string>): string {
  if (/[A-Za-z]-$/.test(text) && /^[a-z]/.test(next))
    return (keepsHyphen(text, next, words) ? text : text.slice(0, -1)) + next;
  const isHan = /[\u3400-\u9fff]/.test(text.slice(-40));
  // Chinese lines break anywhere, in a number as well.
  const latin = isHan
    ? /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(next)
    : /[\w,.;:)%”’]$/.test(text) && /^[\w($£€“‘"]/.test(next);
  return text + (latin ? ` ${next}` : next);
}
