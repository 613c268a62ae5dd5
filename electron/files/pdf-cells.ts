/** Rows of a page whose cells stand close → the same rows cut at the blanks that all of them share. */
import { headsOver } from './pdf-heads.ts';
import { gathered, type Gap, type Part } from './pdf-rows.ts';

/** A table has so many rows of numbers at least; a line of text ends in a number by chance. */
const fewest = 3;
/** So wide, in em, is the blank between two columns at least. */
const narrowest = 0.25;

/** What stands in a cell of numbers: −3.8, 42,318, (3.2), 71%, 17.2p, or what says that there is none. */
export const isNumberCell = ({ text }: Part): boolean =>
  /^(?:[(（]?[−+-]?[$£€¥]?\d[\d.,]*[)）]?[%％‰px]?|[—–-]+|n\/[am]|…|持平)$/i.test(text.trim());

/**
 * Cuts the rows of tables where their columns are, however near each other: “亿元 1286.4 5.6” under
 * “元 42318 5.1”. A table is told by rows that end in a number, one below the other; what heads it is cut alike.
 */
export function withCells(rows: Part[][]): Part[][] {
  const pieces = rows.map((row) => row.flatMap((part) => part.pieces ?? [part]));
  const cut = [...rows];
  for (let start = 0; start < rows.length; start++) {
    let end = start;
    while (isRowOfNumbers(pieces[end] ?? [])) end++;
    if (end - start < fewest) continue;
    const columns = sharedGaps(pieces.slice(start, end));
    if (columns.length === 0) continue;
    for (let at = start; at < end; at++) cut[at] = cutAt(pieces[at] ?? [], columns);
    const { from, heads } = headsOver(pieces, start, columns);
    for (let at = from; at < start; at++) cut[at] = heads[at - from] ?? [];
    start = end;
  }
  return cut.filter((row) => row.length > 0);
}

const isRowOfNumbers = (row: Part[]): boolean => {
  const last = row.at(-1);
  return row.length >= fewest && last !== undefined && isNumberCell(last);
};

/** The blanks of a row, with what is beside it: a cell at its end may be empty. */
const gapsOf = (row: Part[]): Gap[] =>
  [...row, null].map((part, at) => ({
    from: row[at - 1]?.right ?? -Infinity,
    to: part?.x ?? Infinity,
  }));

/** Where blanks of two rows lie over each other, by so much at least; both run from left to right. */
function overlaps(all: Gap[], own: Gap[], least: number): Gap[] {
  const shared: Gap[] = [];
  for (let [i, j] = [0, 0]; i < all.length && j < own.length;) {
    const [one, other] = [all[i] as Gap, own[j] as Gap];
    const gap = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
    if (gap.to - gap.from >= least) shared.push(gap);
    if (one.to < other.to) i++;
    else j++;
  }
  return shared;
}

/** The blanks that go through all rows, left to right; what lies beside them all is none. */
function sharedGaps(rows: Part[][]): Gap[] {
  const size = rows.flat().reduce((least, part) => Math.min(least, part.size), Infinity);
  const shared = rows.map(gapsOf).reduce((all, own) => overlaps(all, own, size * narrowest));
  return shared.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
}

/** A row's pieces, gathered again as far as no column begins between them. */
function cutAt(row: Part[], columns: Gap[]): Part[] {
  const cells: Part[][] = [];
  let column = 0;
  for (const [at, piece] of row.entries()) {
    const before = row[at - 1];
    while (before && (columns[column]?.from ?? Infinity) < before.right) column++;
    const begins = !before || (columns[column]?.to ?? Infinity) <= piece.x;
    if (begins) cells.push([piece]);
    else cells.at(-1)?.push(piece);
  }
  return cells.flatMap((cell) => cellsOf(cell, 0.7));
}

const cellsOf = (pieces: Part[], apart: number): Part[] =>
  gathered(pieces, apart).map((part) => ({ ...part, isCell: true }));
