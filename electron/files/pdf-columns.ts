/** The rows of a page → its blocks in reading order: text of full width, columns side by side, tables. */
import { gathered, type Part } from './pdf-rows.ts';

/** What is read together: lines of text, or a table's rows. */
export type Block = { kind: 'text'; lines: Part[]; isColumn: boolean } | { kind: 'table'; rows: string[][] };

/** How long a line of running text is at least; cells of tables are shorter. */
const longEnough = (row: Part[]): boolean => {
  const text = row.map((part) => part.text).join('');
  return text.length >= (/[\u4e00-\u9fff]/.test(text) ? 7 : 18);
};

/** The blocks of a page, columns one after the other. */
export function blocksOf(rows: Part[][]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  let plain: Part[][] = [];
  const flush = (): void => {
    blocks.push(...tablesIn(plain));
    plain = [];
  };
  const gutters = guttersOf(rows);
  const sizes = rows.flatMap((row) => row.map(({ size }) => size)).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  while (at < rows.length) {
    const zone = gutters.map((gutter) => zoneAt(rows, at, gutter, usual)).find((found) => found !== null);
    if (!zone) {
      plain.push(rows[at++] ?? []);
      continue;
    }
    flush();
    for (const side of [zone.left, zone.right]) {
      for (const block of blocksOf(side))
        blocks.push(block.kind === 'text' ? { ...block, isColumn: true } : block);
    }
    at = zone.end;
  }
  flush();
  return blocks;
}

/** Where a page may be cut into columns: the middles of the gaps in its rows, the most frequent first. */
function guttersOf(rows: Part[][]): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.slice(1).forEach((part, index) => {
      const place = Math.round(((row[index]?.right ?? 0) + part.x) / 2 / 4) * 4;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    });
  }
  const all = rows.flat();
  const middle = (Math.min(...all.map(({ x }) => x)) + Math.max(...all.map(({ right }) => right))) / 2;
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([place]) => place);
  return [middle, ...ranked.slice(0, 8)].filter(Number.isFinite);
}

/**
 * The rows from one on that a gutter cuts into two columns of text; null when they are none.
 *
 * @param usual the size most of the page is set in
 */
function zoneAt(
  rows: Part[][],
  start: number,
  gutter: number,
  usual: number,
): { left: Part[][]; right: Part[][]; end: number } | null {
  const sides: [Part[][], Part[][]] = [[], []];
  let edge = { left: -Infinity, right: Infinity };
  let end = start;
  for (; end < rows.length; end++) {
    const row = rows[end] ?? [];
    // The middle of a page of three columns is no gutter.
    if (row.some(({ x, right, size }) => x < gutter - size && right > gutter + size)) break;
    const middle = ({ x, right }: Part): number => (x + right) / 2;
    const edges = {
      left: Math.max(edge.left, ...row.filter((part) => middle(part) < gutter).map(({ right }) => right)),
      right: Math.min(edge.right, ...row.filter((part) => middle(part) >= gutter).map(({ x }) => x)),
    };
    // Blanks between words stand over each other by chance; a gutter is wider, beside headings as well.
    if (edges.right - edges.left < Math.min(usual, ...row.map(({ size }) => size)) * 0.9) break;
    edge = edges;
    const [left, right] = [
      row.filter((part) => middle(part) < gutter),
      row.filter((part) => middle(part) >= gutter),
    ];
    if (left.length > 0) sides[0].push(left);
    if (right.length > 0) sides[1].push(right);
  }
  const isText = (side: Part[][]): boolean =>
    side.length >= 2 && side.filter(longEnough).length >= side.length * (side.length > 2 ? 0.6 : 1);
  // Columns stand beside each other, not one below the other.
  const [left, right] = sides;
  const [topLeft, topRight] = sides.map((side) => side[0]?.[0]?.y ?? 0);
  const footLeft = left.at(-1)?.[0]?.y ?? 0;
  const footRight = right.at(-1)?.[0]?.y ?? 0;
  const beside = Math.min(topLeft ?? 0, topRight ?? 0) - Math.max(footLeft, footRight);
  if (!isText(left) || !isText(right) || beside <= 0) return null;
  // A heading over the left column alone, far above the right one, is not part of the zone's beginning.
  if ((rows[start]?.length ?? 0) === 1 && Math.abs((topLeft ?? 0) - (topRight ?? 0)) > beside) return null;
  return { left, right, end };
}

/** Rows of full width: several cells in a row, three rows or more, are a table. */
function tablesIn(rows: Part[][]): Block[] {
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
  const all = rows.map((small) => gathered(small, 1.6));
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

/** The columns that a row's parts stand in, among a fuller row's. */
const standsIn = (part: Part, row: Part[]): Part | undefined =>
  row.find((cell) => part.x < cell.right && part.right > cell.x);

/** What of a cell had no room on its line: the rest of the fullest cell of its column, alone below it. */
function goesOnInCell([part, ...others]: Part[], above: Part[], table: Part[][]): boolean {
  const cell = part && others.length === 0 ? standsIn(part, above) : undefined;
  if (!part || !cell || Math.abs(cell.x - part.x) > part.size * 0.3) return false;
  const column = table.flatMap((row) => standsIn(cell, row) ?? []);
  const isFull = column.every(({ right }) => right <= cell.right + 1);
  const gaps = table.slice(1).map((row, at) => (table[at]?.[0]?.y ?? 0) - (row[0]?.y ?? 0));
  const isTight = cell.y - part.y < Math.max(...gaps, 0) * 0.8;
  return isFull && part.right < cell.right && (part.text.trim().length === 1 || isTight);
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
