/** The sheets of a workbook → text: its first caption is the title, each sheet a part, each row a sentence. */
import { basename, extname } from 'node:path';
import { isNumber } from '../../briefing/tables/shape.ts';
import { headsOf, isFilled, isYear } from '../../briefing/tables/columns.ts';
import { tableText } from '../../briefing/tables/sentences.ts';
import { written, type DocumentText, type Paragraph } from './written.ts';

export interface Sheet {
  name: string;
  /** Cells as they are shown, '' for an empty one. */
  rows: string[][];
}

/** What a program calls a sheet to which nobody gave a name. */
const unnamed = /^(?:(?:sheet|工作表|表|table)\s*\d*)?$/i;
const withoutUnit = (caption: string): string =>
  caption.replace(/\s*[（(]\s*(?:单位|單位|units?)\s*[：:][^）)]*[）)]\s*$/i, '');

/** “临川县2023年主要指标” → 主要指标: what a part is called under a title that says where and when. */
const partOf = (title: string): string => /(?:19|20)\d{2}\s*年度?(\S{2,})$/.exec(title)?.[1] ?? title;

/** Rows without the columns that the sheet hides, by their places. */
export const withoutColumns = (rows: string[][], hidden: ReadonlySet<number>): string[][] =>
  hidden.size === 0 ? rows : rows.map((row) => row.filter((_, at) => !hidden.has(at)));

const isCaption = (row: string[]): boolean => new Set(row.filter(isFilled)).size === 1;
const tellsFigures = (rows: string[][]): boolean =>
  rows.some((row) => row.slice(1).some((cell) => isNumber(cell) && !isYear(cell)));

/** The tables of a sheet: one that has heads of its own after a blank row is another. */
function tablesOf(rows: string[][]): string[][][] {
  const tables: string[][][] = [[]];
  let stretch: string[][] = [];
  const end = (): void => {
    const body = stretch.slice(
      Math.max(
        0,
        stretch.findIndex((row) => !isCaption(row)),
      ),
    );
    const isOther = (body[0]?.filter(isFilled).length ?? 0) > 1 && headsOf(body) > 0 && tellsFigures(body);
    if (isOther && tellsFigures(tables.at(-1) ?? [])) tables.push(stretch);
    else tables.at(-1)?.push(...stretch);
    stretch = [];
  };
  for (const row of rows.map((cells) => cells.map((cell) => cell.trim()))) {
    if (row.some(isFilled)) stretch.push(row);
    else end();
  }
  end();
  return tables;
}

/** @param file gives its name to a sheet that has none */
export function sheetsText(file: string, sheets: Sheet[]): DocumentText {
  const paragraphs: Paragraph[] = [];
  for (const { name, rows } of sheets) {
    const [own = [], ...others] = tablesOf(rows);
    const told = tableText(own);
    const first = told.findIndex(({ row }) => row !== undefined);
    const [caption, ...more] = told.splice(0, Math.max(0, first));
    const title = withoutUnit(caption?.text ?? '');
    const called = unnamed.test(name.trim()) ? partOf(title) || basename(file, extname(file)) : name;
    if (told.length === 0) continue;
    if (paragraphs.length === 0) {
      if (title !== '') paragraphs.push({ text: `# ${title}` });
      paragraphs.push(...more, { text: `## ${called}` }, ...told);
    } else {
      const isOther = title !== '' && title !== called && partOf(title) !== called;
      paragraphs.push({ text: `## ${called}${isOther ? `：${title}` : ''}` }, ...more, ...told);
    }
    for (const other of others) {
      const [first, ...rest] = tableText(other);
      const name = first && !first.row ? withoutUnit(first.text) : '';
      if (first) paragraphs.push(name === '' ? first : { text: `## ${name}` }, ...rest);
    }
  }
  return written(paragraphs);
}
