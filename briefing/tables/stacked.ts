/** Cells each on a line of its own: as Writer saves a table as text, and as one is copied from a page. */
import type { TextTable } from './in-text.ts';
import { isNumber } from './shape.ts';
import { headsNumbers } from './worth.ts';

const isLabel = (line: string): boolean =>
  line !== '' && line.length <= 30 && !isNumber(line) && !/^[#，、；。]|[。；！？，：:]/.test(line);
const isValue = (line: string): boolean => isNumber(line) || /^[-—–…]{1,3}$/.test(line);
const isHeading = (line: string): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}、|[（(].{1,3}[）)]|第.{1,3}[章节部])/.test(line);
/** More columns than such a table has. */
const mostColumns = 20;

/**
 * The table whose first name stands in this line: a name and its numbers, and again a name and as many.
 *
 * @param from the first line that its heads may take
 */
export function stackedAt(lines: string[], at: number, from: number): TextTable | null {
  const line = (index: number): string => (lines[index] ?? '').trim();
  if (!isLabel(line(at))) return null;
  let count = 0;
  while (count < mostColumns && isValue(line(at + 1 + count))) count++;
  if (count === 0) return null;
  const width = count + 1;
  const cells = (start: number): string[] => Array.from({ length: width }, (_, index) => line(start + index));
  const isRow = ([label = '', ...values]: string[]): boolean => isLabel(label) && values.every(isValue);
  const rows: string[][] = [];
  let end = at;
  for (let row = cells(end); isRow(row); row = cells(end)) {
    rows.push(row);
    end += width;
  }
  const heads = cells(at - width);
  const isHeaded =
    at - width >= from &&
    heads.every((head) => isLabel(head) && !isHeading(head)) &&
    heads.slice(1).some(headsNumbers);
  // One name over one number may be anything: who wrote it, and a page.
  if (rows.length < 2 && (!isHeaded || count < 2)) return null;
  return isHeaded ? { start: at - width, end, rows: [heads, ...rows] } : { start: at, end, rows };
}
