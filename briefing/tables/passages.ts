/** Talking points → passages: text, or the table whose rows they tell. */
import type { SourceTable, Span, TableRow } from '../model.ts';

export type Passage<Point> =
  | { kind: 'text'; point: Point }
  | { kind: 'table'; table: SourceTable; rows: { row: TableRow; point: Point }[] };

/**
 * Points in their order, those that tell rows of one table gathered into it. A point that tells less or
 * more than whole rows, because a person cut or joined it so, stays text.
 */
export function passagesOf<Point extends { blocks: Span[] }>(
  points: Point[],
  tables: SourceTable[],
): Passage<Point>[] {
  const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
  const known = new Map(
    tables.flatMap((table) => table.rows.map((row) => [keyOf(row.source), { table, row }] as const)),
  );
  const passages: Passage<Point>[] = [];
  for (const point of points) {
    const told = point.blocks.flatMap((block) => known.get(keyOf(block)) ?? []);
    const [first] = told;
    const isTable = first && told.length === point.blocks.length;
    if (!isTable || told.some(({ table }) => table !== first.table)) {
      passages.push({ kind: 'text', point });
      continue;
    }
    const rows = told.map(({ row }) => ({ row, point }));
    const last = passages.at(-1);
    if (last?.kind === 'table' && last.table === first.table) last.rows.push(...rows);
    else passages.push({ kind: 'table', table: first.table, rows });
  }
  return passages;
}
