/** Rows of a page that stand below each other → lines of text, and tables with their cells. */
import { gathered, type Part } from './pdf-rows.ts';

/** What is read together: lines of text, or a table's rows. */
export type Block = { kind: 'text'; lines: Part[]; isColumn: boolean } | { kind: 'table'; rows: string[][] };

/** Rows of full width: several cells in a row, three rows or more, are a table. */
export function tablesIn(rows: Part[][]): Block[] {
  const blocks: Block[] = [];
  let lines: Part[] = [];
  let table: Part[][] = [];
  const flush = (): void => {
    const cells = table.map((row) => row.length);
    const wide = cells.filter((count) => count >= 3).length;
    if (table.length >= 3 && wide >= 2) {
      if (lines.length > 0) blocks.push({ kind: 'text', lines, isColumn: false });
      lines = [];
      blocks.push({ kind: 'table', rows: cellsOf(table) });
    } else lines.push(...table.map(joinedRow));
    table = [];
  };
  const all = rows.map((small, at) =>
    small.some(({ isCell }) => isCell) ||
    isAligned(
      small,
      [-2, -1, 1, 2].map((by) => rows[at + by]),
    )
      ? small.map((part) => ({ ...part }))
      : gathered(small, 1.6),
  );
  for (const [at, row] of all.entries()) {
    const above = table.at(-1);
    if (row.length > 1 && row.every(({ text }) => text.length < 40)) table.push(row);
    else if (above && goesOnInCell(row, above, table)) takeIn(row, above);
    else if (isGroup(row, table, all[at + 1])) table.push(row);
    else {
      flush();
      lines.push(joinedRow(row));
    }
  }
  flush();
  if (lines.length > 0) blocks.push({ kind: 'text', lines, isColumn: false });
  return blocks;
}

/** Whether every part of a row begins or ends where one does in the rows around it: cells, however near each other. */
function isAligned(row: Part[], around: (Part[] | undefined)[]): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1.5;
  const stands = (part: Part): boolean =>
    around.some((other) => other?.some(({ x, right }) => near(x, part.x) || near(right, part.right)));
  return row.length >= 3 && row.slice(1).every(stands);
}

/** The columns that a row's parts stand in, among a fuller row's. */
const standsIn = (part: Part, row: Part[]): Part | undefined =>
  row.find((cell) => part.x < cell.right && part.right > cell.x);

/** What of a cell had no room on its line: the rest of the fullest cell of its column, alone below it. */
function goesOnInCell([part, ...others]: Part[], above: Part[], table: Part[][]): boolean {
  const cell = part && others.length === 0 ? standsIn(part, above) : undefined;
  if (!part || !cell || Math.abs(cell.x - part.x) > part.size * 0.3) return false;
  if (/^(?:[一二三四五六七八九十]{1,3}、|[（(]?\d{1,2}[）).、．])/.test(part.text)) return false;
  const column = table.flatMap((row) => standsIn(cell, row) ?? []);
  const isFull = column.every(({ right }) => right <= cell.right + 1);
  const gaps = table.slice(1).map((row, at) => (table[at]?.[0]?.y ?? 0) - (row[0]?.y ?? 0));
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const isTight = cell.y - part.y < usual * 0.8;
  const isOpen = cell.text.split(/[（(]/).length > cell.text.split(/[）)]/).length;
  return isFull && part.right < cell.right && (part.text.trim().length === 1 || isTight || isOpen);
}

function takeIn([part]: Part[], above: Part[]): void {
  const cell = part && standsIn(part, above);
  if (cell) cell.text += (/[\w,]$/.test(cell.text) ? ' ' : '') + part.text.trim();
}

/** A row with a name alone, which groups those below it. */
function isGroup([part, ...others]: Part[], table: Part[][], next: Part[] | undefined): boolean {
  if (!part || others.length > 0 || table.length < 2 || !next || next.length < 3) return false;
  const fullest = table.reduce((best, row) => (row.length > best.length ? row : best));
  const goesOn = next.length <= fullest.length && next.every((cell) => standsIn(cell, fullest));
  return goesOn && part.text.length <= 20 && !/[。；：:.;]$/.test(part.text.trim());
}

/** The columns are where the fullest row has its cells; each cell goes where it overlaps or is nearest. */
function cellsOf(rows: Part[][]): string[][] {
  const fullest = rows.reduce((best, row) => (row.length > best.length ? row : best));
  const columns = fullest.map(({ x, right }) => ({ x, right }));
  for (const row of rows) {
    for (const part of row) {
      const over = columns.filter((column) => part.x < column.right && part.right > column.x);
      const [only] = over;
      if (over.length === 1 && only) {
        only.x = Math.min(only.x, part.x);
        only.right = Math.max(only.right, part.right);
      }
    }
  }
  return rows.map((row) => {
    if (row.length === columns.length && row.every(({ isCell }) => isCell))
      return row.map(({ text }) => text.trim());
    const cells = columns.map(() => '');
    for (const part of row) {
      const middle = (part.x + part.right) / 2;
      const over = columns.flatMap((column, at) =>
        part.x < column.right && part.right > column.x ? [at] : [],
      );
      const nearest = columns
        .map((column, at) => ({ at, away: Math.abs((column.x + column.right) / 2 - middle) }))
        .sort((a, b) => a.away - b.away)[0]?.at;
      for (const at of over.length > 0 ? over : [nearest ?? 0])
        cells[at] = `${cells[at] ?? ''}${part.text.trim()}`;
    }
    return cells;
  });
}

/** A row as one line; what was far apart keeps a space. */
function joinedRow(row: Part[]): Part {
  const [first, ...rest] = row;
  const line = { ...(first as Part) };
  for (const part of rest) {
    line.text += ` ${part.text}`;
    line.right = part.right;
  }
  return line;
}
