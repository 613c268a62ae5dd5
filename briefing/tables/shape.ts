/** How a table is drawn: which heads and group names reach over several cells, which columns hold numbers. */
import type { SourceTable, TableRow } from '../model.ts';

/** Whether a cell holds a number alone, as tables write them. */
export const isNumber = (cell: string): boolean =>
  /^[-+−]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?\s*[%％‰]?$/.test(cell.trim());

/** A number with a short unit, or the dash that stands where there is none. */
const isQuantity = (cell: string): boolean =>
  isNumber(cell) || /^[-+−]?\d[\d,，.]*\s*[^\d\s]{1,4}$/.test(cell) || /^[-—–…]{1,3}$/.test(cell);

/** A head, and how far it reaches. */
interface Head {
  text: string;
  /** The first column it stands over, from 0. */
  column: number;
  columns: number;
  rows: number;
}

/** How many columns a table has. */
export const widthOf = ({ heads, rows }: SourceTable): number =>
  [...heads, ...rows.map(({ cells }) => cells)].reduce((most, row) => Math.max(most, row.length), 0);

/**
 * The rows of heads, each head once: what says the same beside or below itself is one head that reaches
 * over both. A head reaches down only as a whole, and sideways only under one head.
 */
export function headsOf(table: SourceTable): Head[][] {
  const width = widthOf(table);
  const grid = table.heads.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const taken = grid.map((row) => row.map(() => false));
  const ends = new Set<number>([width]);
  return grid.map((row, y) => {
    const own: Head[] = [];
    for (let x = 0; x < width; x++) {
      if (taken[y]?.[x]) continue;
      const text = row[x] ?? '';
      let columns = 1;
      while (text !== '' && row[x + columns] === text && !taken[y]?.[x + columns] && !ends.has(x + columns))
        columns++;
      const below = (at: number): boolean =>
        Array.from({ length: columns }, (_, i) => grid[at]?.[x + i]).every((cell) => cell === text);
      let rows = 1;
      while (y + rows < grid.length && below(y + rows)) rows++;
      for (let j = y; j < y + rows; j++) taken[j]?.fill(true, x, x + columns);
      ends.add(x + columns);
      own.push({ text, column: x, columns, rows });
    }
    return own;
  });
}

/** Whether a column holds numbers, by what most of its filled cells hold. */
export function numberColumns(table: SourceTable): boolean[] {
  return Array.from({ length: widthOf(table) }, (_, at) => {
    const filled = table.rows.flatMap(({ cells }) => {
      const cell = cells[at];
      return cell && !cell.isLabel && cell.text !== '' ? [cell.text] : [];
    });
    return filled.length > 0 && filled.filter(isQuantity).length * 2 > filled.length;
  });
}

/**
 * How many rows the first cell of each row reaches over; 0: it is said in a row above. Only names of
 * groups reach, those beside which another cell names what the row measures.
 */
export function groupsOf(rows: TableRow[]): number[] {
  const nameOf = (row: TableRow | undefined): string | null => {
    const [first, second] = row?.cells ?? [];
    return first?.isLabel && second?.isLabel && first.text !== '' ? first.text : null;
  };
  const reach: number[] = [];
  let from = 0;
  rows.forEach((row, at) => {
    const name = nameOf(row);
    if (at > 0 && name !== null && name === nameOf(rows[at - 1])) {
      reach[from] = (reach[from] ?? 1) + 1;
      reach.push(0);
    } else {
      from = at;
      reach.push(1);
    }
  });
  return reach;
}
