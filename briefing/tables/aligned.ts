/** Cells parted by two blanks or more, in columns that stand one under the other. */
import type { TextTable } from './in-text.ts';
import { isMeasured } from './worth.ts';

/** A cell, and the columns of a fixed-width font that it takes; a Chinese character takes two. */
interface Cell {
  text: string;
  from: number;
  to: number;
}
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** A sentence, or the caption and unit over a table, is no row of it. */
const unlike = /[。；！？]|^\s*[附表]\S{0,3}\d|(?:单位|單位|units?)\s*[：:]/i;
const parted = /\S[ \u00a0\u3000]{2,}\S/;
const longestLine = 400;
const longestCell = 40;

/** The tables that the lines from here on draw in columns of blanks; none: this line is no row. */
export function alignedRuns(lines: string[], at: number): TextTable[] {
  const tables: TextTable[] = [];
  let start = at;
  let rows: Cell[][] = [];
  let columns: Cell[] = [];
  const close = (end: number): void => {
    if (rows.length > 0) tables.push({ start, end, rows: rows.map((row) => textsOf(row, columns)) });
    rows = [];
    columns = [];
  };
  // A head may leave the place over the names empty, and a row the places of its numbers.
  const joins = (row: Cell[]): boolean =>
    row.length === columns.length ||
    (row.length < columns.length
      ? placesOf(row, columns) !== null
      : rows.length < 3 &&
        rows.every((one) => !one.some(({ text }) => isMeasured(text)) && placesOf(one, row) !== null));
  let end = at;
  for (let row = cellsOf(lines[end] ?? ''); row; row = cellsOf(lines[++end] ?? '')) {
    if (rows.length > 0 && !joins(row)) close(end);
    if (rows.length === 0) start = end;
    if (row.length > columns.length) columns = row;
    else if (row.length === columns.length)
      columns = columns.map((column, index) => united(column, row[index] ?? column));
    rows.push(row);
  }
  close(end);
  return tables;
}

function cellsOf(line: string): Cell[] | null {
  if (line.length > longestLine || line.includes('\t') || !parted.test(line) || unlike.test(line))
    return null;
  const cells: Cell[] = [];
  let column = 0;
  for (const part of line.trimEnd().split(/([ \u00a0\u3000]{2,})/)) {
    const from = column;
    for (const character of part) column += character === '\u3000' || wide.test(character) ? 2 : 1;
    const text = part.trim();
    if (text !== '') cells.push({ text, from, to: column });
    if (text.length > longestCell) return null;
  }
  return cells.length > 1 ? cells : null;
}

const united = (column: Cell, { from, to }: Cell): Cell => ({
  ...column,
  from: Math.min(column.from, from),
  to: Math.max(column.to, to),
});

const textsOf = (row: Cell[], columns: Cell[]): string[] => {
  const places = row.length === columns.length ? row.map((_, at) => at) : placesOf(row, columns);
  return columns.map((_, column) => row[places?.indexOf(column) ?? -1]?.text ?? '');
};

/** In which columns the cells of a row stand, by what they share with them; null where one stands in none. */
function placesOf(row: Cell[], columns: Cell[]): number[] | null {
  const places: number[] = [];
  for (const { from, to } of row) {
    const shared = columns.map((one) => Math.min(to, one.to) - Math.max(from, one.from));
    const best = shared.reduce((most, width, at) => (width > (shared[most] ?? 0) ? at : most), 0);
    if ((shared[best] ?? 0) <= 0 || best <= (places.at(-1) ?? -1)) return null;
    places.push(best);
  }
  return places;
}
