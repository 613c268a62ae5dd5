/** The rows of a page → its blocks in reading order: text of full width, columns side by side, tables. */
import { isNumberCell } from './pdf-cells.ts';
import type { Part } from './pdf-rows.ts';
import { tablesIn, type Block } from './pdf-tables.ts';

/** How long a line of running text is at least; cells of tables are shorter, and numbers stand apart in them. */
const longEnough = (row: Part[]): boolean => {
  if (row.length > 1 && row.some(isNumberCell)) return false;
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
