/** The sheets of a workbook → text: its first caption is the title, each sheet a part, each row a sentence. */
import { basename, extname } from 'node:path';
import { tableText } from './table.ts';
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

/** @param file gives its name to a sheet that has none */
export function sheetsText(file: string, sheets: Sheet[]): DocumentText {
  const paragraphs: Paragraph[] = [];
  for (const { name, rows } of sheets) {
    const told = tableText(rows);
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
  }
  return written(paragraphs);
}
