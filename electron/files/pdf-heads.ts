/** The rows above a table's numbers → a head for each of its columns, in as many rows as the longest takes. */
import type { Gap, Part } from './pdf-rows.ts';

/** More rows than this head no table. */
const mostRows = 4;
/** What is no head: a sentence, a line that says the unit of the whole. */
const isNone = /[。；;]|[：:]$|(?:单位|單位|\bunits?)\s*[：:]/i;
const longest = 24;
/** A head groups so many columns at most. */
const mostGrouped = 12;

/**
 * The heads of a table and the row of the page they begin in. Rows are heads until each column has one; what stands
 * right above some of them only groups them: 2024年 over 总量 and 增速.
 *
 * @param pieces the rows of the page
 * @param start the first row of numbers
 * @param blanks what parts the columns
 */
export function headsOver(pieces: Part[][], start: number, blanks: Gap[]): { from: number; heads: Part[][] } {
  const columns = columnsOf(pieces[start] ?? [], blanks);
  const above: Part[][] = columns.map(() => []);
  const isFull = (): boolean => above.every((heads) => heads.length > 0);
  const [first, second] = [pieces[start]?.[0], pieces[start + 1]?.[0]];
  const usual = Math.max((first?.y ?? 0) - (second?.y ?? 0), (first?.size ?? 0) * 1.8);
  const lowest = pieces[start - 1]?.[0]?.y ?? 0;
  let from = start;
  for (; from > 0 && start - from < mostRows; from--) {
    const row = pieces[from - 1] ?? [];
    const below = pieces[from]?.[0];
    // What groups heads stands right above them; a name over the page does not.
    const away = below === undefined ? Infinity : (row[0]?.y ?? Infinity) - below.y;
    const isLarger = row.some(({ size }) => size > (below?.size ?? 0) * 1.1);
    const isNear = isFull() ? away < usual * 1.1 && !isLarger : away < usual * 1.6;
    if (!isNear || row.some(({ text }) => text.length > longest || isNone.test(text))) break;
    const told = row.map((piece) => ({ piece, over: standsOver(piece, row, columns, above, lowest) }));
    if (isFull() && told.some(({ over }) => over.length < 2 || over.includes(0))) break;
    for (const { piece, over } of told) for (const at of over) above[at]?.push(piece);
  }
  if (!isFull()) return { from: start, heads: [] };
  const texts = above.map(rowsIn);
  const depth = Math.max(...texts.map((rows) => rows.length));
  const heads = Array.from({ length: depth }, (_, row) =>
    columns.map(({ from: x, to: right }, at): Part => {
      const rows = texts[at] ?? [];
      // A head that is alone reaches down over all rows of heads.
      const text = rows[Math.min(row, rows.length - 1)] ?? '';
      return { ...(above[at]?.[0] as Part), text, x, right, isCell: true };
    }),
  );
  return { from, heads };
}

/** What stands over a column, from top to bottom; words of one line are one. */
function rowsIn(pieces: Part[]): string[] {
  const lines = new Map<number, Part[]>();
  for (const piece of pieces) lines.set(piece.y, [...(lines.get(piece.y) ?? []), piece]);
  return [...lines]
    .sort(([one], [other]) => other - one)
    .map(([, line]) =>
      line.map(({ text }) => text.trim()).join(/[A-Za-z]/.test(line[0]?.text ?? '') ? ' ' : ''),
    );
}

/** From where to where each column reaches: to the middle of the blanks beside it. */
function columnsOf(row: Part[], blanks: Gap[]): Gap[] {
  const middles = blanks.map(({ from, to }) => (from + to) / 2);
  const [left, right] = [row[0]?.x ?? 0, row.at(-1)?.right ?? 0];
  return [left, ...middles].map((from, at) => ({ from, to: middles[at] ?? right }));
}

const middleOf = ({ x, right }: Part): number => (x + right) / 2;
const columnAt = (place: number, columns: Gap[]): number =>
  Math.max(
    0,
    columns.findLastIndex(({ from }) => from <= place),
  );

/**
 * The columns that a head stands over: its own, or several whose lowest heads it stands in the middle of, where no
 * other head of its row does. What has no head in the lowest row has one that reaches down to it, and is not grouped.
 */
function standsOver(piece: Part, row: Part[], columns: Gap[], above: Part[][], lowest: number): number[] {
  const own = columnAt(middleOf(piece), columns);
  const taken = new Set(row.flatMap((other) => (other === piece ? [] : columnAt(middleOf(other), columns))));
  const ends = above.map((heads) => heads.filter(({ y }) => y === lowest));
  let best = [own];
  let nearest = piece.size;
  for (let first = Math.max(0, own - mostGrouped + 1); first <= own; first++) {
    const end = Math.min(columns.length, first + mostGrouped);
    for (let last = Math.max(own, first + 1); last < end; last++) {
      const over = Array.from({ length: last - first + 1 }, (_, step) => first + step);
      if (over.some((at) => taken.has(at) || ends[at]?.length === 0)) continue;
      const below = over.flatMap((at) => ends[at] ?? []);
      const middle =
        (Math.min(...below.map(({ x }) => x)) + Math.max(...below.map(({ right }) => right))) / 2;
      if (Math.abs(middle - middleOf(piece)) >= nearest) continue;
      nearest = Math.abs(middle - middleOf(piece));
      best = over;
    }
  }
  return best;
}
