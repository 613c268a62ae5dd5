/** Source text → paragraphs whose every character knows its place in the source. */
import type { Span } from '../model.ts';
import { markItems } from './bare-lists.ts';
import { markEnds } from './blank-lines.ts';
import { isCaption } from './captions.ts';
import { isTitleEn } from './en/titles.ts';
import { unadorned } from './ornaments.ts';
import { addsTo, markPosters } from './posters.ts';
import { markTables } from './table-lines.ts';
import { isTitleZh } from './zh/titles.ts';

/** A stretch of healed text; `at[i]` is where its i-th UTF-16 unit stands in the source. */
export interface Paragraph {
  text: string;
  at: number[];
  /** Set strong: as a line of its own (plain), or before the text that it leads. */
  strong?: 'plain' | 'lead';
  /** Its document ends it here: nothing goes on in the next line. */
  whole?: boolean;
  /** A blank line follows. */
  apart?: boolean;
  /** One of a list whose items bear no mark: no heading. */
  item?: boolean;
  /** Which table of the text it is a line of. */
  table?: number;
  /** The heading inside its part that stands over it and over others. */
  section?: Paragraph;
  /** What led into it, where it was one item of a longer paragraph: “2025年，我们将做好四项工作：”. */
  ledBy?: string;
  /** It only says that the items of its section follow: no point. */
  leadsIn?: boolean;
}

const ended = /[。！？；：.!?;:”’」』）)】…—]$/;

/** A line of a list begins anew, however the one before it ends. */
const bullet = /^(?:[-*–]\s|[•·▪●○◆■◇➢✓✔])\s*/;

/** “Economy” over “1. Average growth …”: an item of a numbered list goes on with no title. */
export const heads = /^[A-Z][A-Za-z ,&’'-]{2,40}$/;
const numbered = /^\d{1,2}[.)]\s+[A-Z]/;

/** The lines of a source without blank ones and without white space at their ends. */
export function linesOf(source: string): Paragraph[] {
  const lines: Paragraph[] = [];
  for (const match of source.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const text = match[0].trimEnd();
    const lead = /^[\s\u3000\ufeff]*/.exec(text)?.[0].length ?? 0;
    const kept = text.slice(lead);
    if (kept === '') continue;
    const { line, isBegun } = unadorned({ text: kept, at: placesFrom(match.index + lead, kept.length) });
    const above = lines.at(-1);
    if (isBegun && above) above.whole = true;
    if (line.text === '') continue;
    const whole = source[match.index + match[0].length] === '\u2029';
    for (const one of strongLead(line)) lines.push(one);
    const last = lines.at(-1);
    if (whole && last) last.whole = true;
  }
  markItems(lines, source);
  markEnds(lines, source);
  markPosters(lines, source);
  markTables(lines, source);
  return lines;
}

/** A line that is strong as a whole, or a strong lead-in and the text it leads, each a line of its own. */
function strongLead(line: Paragraph): Paragraph[] {
  const match = /^\*\*([^*]{1,60}?)([：:]?)\*\*(?:[：:]|\s*[—–-])?\s*/.exec(line.text);
  const [mark = '', lead = '', colon] = match ?? [];
  const rest = line.text.slice(mark.length);
  const leads = rest === '' || colon !== '' || !/\*\*$/.test(mark);
  if (lead === '' || !leads || /[。！？；，、.!?;,]$/.test(lead)) return [unstarred(line)];
  const strong = { ...sliced(line, 2), text: lead };
  strong.at = strong.at.slice(0, lead.length);
  if (rest === '') return [{ ...strong, strong: 'plain' }];
  return [{ ...strong, strong: 'lead', whole: true }, unstarred(sliced(line, mark.length))];
}

/** Markdown's bold is how a word is set, not what it says. */
function unstarred({ text, at }: Paragraph): Paragraph {
  if (!text.includes('**')) return { text, at };
  const kept = [...text.matchAll(/\*\*/g)].flatMap((mark) => [mark.index, mark.index + 1]);
  const stars = new Set(kept);
  return {
    text: text.replaceAll('**', ''),
    at: at.filter((_, index) => !stars.has(index)),
  };
}

const placesFrom = (start: number, length: number): number[] =>
  Array.from({ length }, (_, index) => start + index);

/** Chinese lines break anywhere, in “4,300” and “38.21” as well. */
const breaksNumber = (text: string, next: string): boolean =>
  /\d[,.]?$/.test(text) && /^\d/.test(next) && /[\u4e00-\u9fff]/.test(text);

/** Chinese or its marks within so many characters of a break: no space was there. */
const nearby = 8;
const han = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
/** “4,300 | jobs”, “about | $3.2 billion (the | highest”: between Latin words a line break was a space; “state- | of-the-art” had none. */
const takesSpace = (text: string, next: string): boolean =>
  !han.test(text.slice(-nearby)) &&
  !han.test(next.slice(0, nearby)) &&
  !/[-‐–—/(\[“‘]$/.test(text) &&
  !/^[)\],.;:!?%”’]/.test(next);

/** Whether a sentence ends with a line. */
const isOver = (text: string, next: string): boolean => ended.test(text) && !breaksNumber(text, next);

/**
 * Joins the lines of body text that a newspaper's columns broke: a line that does not end like a
 * sentence goes on in the next. Latin words get their space back.
 */
export function heal(lines: Paragraph[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (last && line.table !== undefined && line.table === last.table) {
      addLine(last, line);
      continue;
    }
    if (
      !last ||
      last.whole ||
      last.table !== line.table ||
      isOver(last.text, line.text) ||
      bullet.test(line.text) ||
      (heads.test(last.text) && numbered.test(line.text)) ||
      isCaption(last.text) ||
      isCaption(line.text)
    ) {
      paragraphs.push({ ...line, at: [...line.at] });
      continue;
    }
    last.whole = line.whole ?? false;
    if (
      last.text === before?.text &&
      (isTitleEn(last.text, line.text) || isTitleZh(last.text, line.text, before.apart))
    ) {
      // A line that stands over its text keeps its own line.
      addLine(last, line);
      continue;
    }
    const mark = addsTo(last.text, line.text) ? (han.test(last.text) ? '，' : ', ') : '';
    for (const one of mark || (takesSpace(last.text, line.text) ? ' ' : '')) {
      last.text += one;
      last.at.push((last.at.at(-1) ?? 0) + 1);
    }
    last.text += line.text;
    last.at.push(...line.at);
  }
  return paragraphs;
}

function addLine(paragraph: Paragraph, line: Paragraph): void {
  paragraph.text += `\n${line.text}`;
  paragraph.at.push((paragraph.at.at(-1) ?? 0) + 1, ...line.at);
}

/** Paragraphs as one text, a line break between them. */
export function joined(paragraphs: Paragraph[]): Paragraph {
  const all: Paragraph = { text: '', at: [] };
  for (const paragraph of paragraphs) {
    if (all.text !== '') {
      all.text += '\n';
      all.at.push((all.at.at(-1) ?? 0) + 1);
    }
    all.text += paragraph.text;
    for (const place of paragraph.at) all.at.push(place);
  }
  return all;
}

/** Stretches of a source as one healed text, each on a line of its own. */
export function paragraphOf(source: string, blocks: Span[]): Paragraph {
  const healed = blocks.flatMap(({ start, end }) =>
    heal(
      linesOf(source.slice(start, end)).map(({ text, at }) => ({ text, at: at.map((one) => one + start) })),
    ),
  );
  return joined(healed);
}

/** Paragraphs, each section's heading before the first that stands under it, as what leads into it. */
export const withSections = (paragraphs: Paragraph[]): Paragraph[] =>
  paragraphs.flatMap((one, at) => {
    const { section } = one;
    return section && section.at[0] !== paragraphs[at - 1]?.section?.at[0]
      ? [{ ...section, text: `${section.text}:` }, one]
      : [one];
  });

/** Where each line of a healed text stands in the source. */
export function blocksOf(paragraph: Paragraph): Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const line of paragraph.text.split('\n')) {
    if (line !== '') blocks.push(placeOf(paragraph, start, start + line.length));
    start += line.length + 1;
  }
  return blocks;
}

/** A paragraph from its `start`-th UTF-16 unit on. */
export const sliced = ({ text, at }: Paragraph, start: number, end = text.length): Paragraph =>
  start === 0 && end === text.length
    ? { text, at }
    : { text: text.slice(start, end), at: at.slice(start, end) };

/** Where a stretch of healed text stands in the source, broken lines in between included. */
export function placeOf(paragraph: Paragraph, start: number, end: number): Span {
  const first = paragraph.at[start] ?? paragraph.at.at(-1) ?? 0;
  const last = paragraph.at[Math.max(start, end - 1)] ?? first;
  return { start: first, end: last + 1 };
}
