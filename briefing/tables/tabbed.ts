/** Cells parted by tabs: as sheets are copied and saved as text. */
import type { TextTable } from './in-text.ts';

/** More lines than a cell with line breaks has. */
const mostLines = 20;

/** A line set in by a tab is a paragraph, unless what follows is short enough to head a column. */
const isRow = (line: string): boolean => {
  if (!line.includes('\t')) return false;
  const text = line.trim();
  return text.includes('\t') || text === '' || !line.startsWith('\t') || !/[。：:]$|.{30}/.test(text);
};

/** The lines from here on whose cells are parted by tabs; null: this one's are not. */
export function tabbedAt(lines: string[], at: number): TextTable | null {
  const told: string[] = [];
  let end = at;
  while (end < lines.length && isRow(lines[end] ?? '')) {
    let line = lines[end++] ?? '';
    // A cell in quotes goes on in the next line.
    for (let more = 0; opensQuote(line) && end < lines.length && more < mostLines; more++)
      line += `\n${lines[end++] ?? ''}`;
    told.push(line);
  }
  while (told.length > 0 && told.at(-1)?.trim() === '') {
    told.pop();
    end--;
  }
  return told.length === 0 ? null : { start: at, end, rows: rowsOf(told) };
}

const opensQuote = (line: string): boolean =>
  /(?:^|\t)"/.test(line) && (line.split('"').length - 1) % 2 === 1;

/** One tab parts two cells; where only so all rows are alike, several do, as one sets columns by hand. */
function rowsOf(told: string[]): string[][] {
  const exact = told.map((line) => line.split('\t').map(unquoted));
  const byHand = told.map((line) => line.trim().split(/\t+/).map(unquoted));
  const isAlike = (rows: string[][]): boolean => rows.every((row) => row.length === rows[0]?.length);
  return !isAlike(exact) && isAlike(byHand) ? byHand : exact;
}

const unquoted = (cell: string): string => {
  const text = cell.trim();
  const inner = text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : null;
  return inner === null
    ? text
    : inner
        .replaceAll('""', '"')
        .replace(/\s*\n\s*/g, ' ')
        .trim();
};
