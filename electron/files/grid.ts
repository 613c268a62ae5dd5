/** The cells of a table in their places: what reaches over several columns or rows stands in each of them. */
import { isNumber } from '../../briefing/tables/shape.ts';

export interface GridCell {
  paragraphs: { text: string; nested: boolean }[];
  columns?: number;
  rows?: number;
  /** The lower part of the cell above. */
  above?: boolean;
}

/** More columns than any table has; a cell may claim to reach anywhere. */
export const mostColumns = 200;
const mostRows = 1_000;
const reach = (count: number | undefined, most: number): number =>
  Math.min(most, Math.max(1, Math.trunc(count ?? 1) || 1));

/** Rows of texts. A number that reaches further is said once: it is one number. */
export function gridOf(rows: GridCell[][]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, y) => {
    let x = 0;
    const row = grid[y] ?? [];
    for (const cell of cells) {
      while (row[x] !== undefined) x++;
      if (x >= mostColumns) break;
      const own = cell.paragraphs.flatMap(({ text, nested }) => (nested ? [] : [text]));
      const above = grid[y - 1]?.[x] ?? '';
      const text = cell.above ? again(above) : own.join(' ').replace(/\s+/g, ' ').trim();
      const across = reach(cell.columns, mostColumns - x);
      const down = reach(cell.rows, Math.min(mostRows, rows.length - y));
      for (let j = y; j < y + down; j++) {
        const line = grid[j] ?? [];
        for (let i = x; i < x + across; i++) line[i] ??= i === x && j === y ? text : again(text);
      }
      x += across;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

/** What a cell says once more where it goes on. */
export const again = (text: string): string => (isNumber(text) ? '' : text);
