/** Lines of plain text → the tables among them. */
import { alignedRuns } from './aligned.ts';
import { barredAt } from './barred.ts';
import { stackedAt } from './stacked.ts';
import { tabbedAt } from './tabbed.ts';
import { beginOf, tellsNumbers } from './worth.ts';

/** A table that lines of text draw. */
export interface TextTable {
  /** Its first line, from 0, and the one after its last. */
  start: number;
  end: number;
  /** Its cells, row by row; '' for an empty one. */
  rows: string[][];
}

/**
 * The tables of a text in their order: cells parted by tabs or by columns of blanks, between bars, or each
 * on a line of its own, as programs write and copy tables. What tells no numbers in columns is none:
 * prose, lists, signatures and contents stay text, except where Markdown draws a rule under the heads.
 *
 * @param lines of the text, without their line breaks
 */
export function tablesIn(lines: string[]): TextTable[] {
  const tables: TextTable[] = [];
  for (let at = 0; at < lines.length;) {
    const barred = barredAt(lines, at);
    if (barred) {
      if (barred.isRuled || tellsNumbers(barred.rows)) tables.push(barred);
      at = barred.end;
      continue;
    }
    const tabbed = tabbedAt(lines, at);
    const parted = tabbed ? [tabbed] : alignedRuns(lines, at);
    if (parted.length > 0) {
      tables.push(...parted.filter(({ rows }) => tellsNumbers(rows)).map(fromHeads));
      at = parted.at(-1)?.end ?? at + 1;
      continue;
    }
    const stacked = stackedAt(lines, at, tables.at(-1)?.end ?? 0);
    if (stacked && tellsNumbers(stacked.rows)) tables.push(stacked);
    at = Math.max(at + 1, stacked?.end ?? 0);
  }
  return tables;
}

function fromHeads(table: TextTable): TextTable {
  // Where a cell takes several lines, nobody knows which line a row begins in.
  const above = table.end - table.start === table.rows.length ? beginOf(table.rows) : 0;
  return { ...table, start: table.start + above, rows: table.rows.slice(above) };
}

/** Whether a text is tables and nothing else, as one copies them from a sheet. */
export function isTableAlone(text: string): boolean {
  const lines = linesOfText(text);
  const tables = tablesIn(lines);
  const isTold = (at: number): boolean => tables.some(({ start, end }) => at >= start && at < end);
  return tables.length > 0 && lines.every((line, at) => line.trim() === '' || isTold(at));
}

/** A text line by line, as `tablesIn` takes it. */
export const linesOfText = (text: string): string[] => text.split(/\r\n?|\n/);
