/** The paragraphs of a document → its text, and the tables whose rows are sentences of it. */
import type { SourceTable, Span, TableCell, TableRow } from '../../briefing/model.ts';

/** Ends a paragraph that the document itself ends: whoever reads on need not guess whether it goes on. */
export const paragraphEnd = '\u2029';

export interface Paragraph {
  text: string;
  /** It is nothing but so many links that lead away. */
  links?: number;
  /** The row of a table that it tells; its cells' places count from the paragraph's beginning. */
  row?: { table: Omit<SourceTable, 'rows'>; cells: TableCell[] };
}

export interface DocumentText {
  text: string;
  tables: SourceTable[];
}

/** A sheet of data has more cells than anyone reads; it is told, and not drawn. */
const mostCells = 20_000;

/** Paragraphs as one text, so that each ends where it ends. */
export function written(paragraphs: Paragraph[], between = `${paragraphEnd}\n\n`): DocumentText {
  const rows = new Map<Omit<SourceTable, 'rows'>, TableRow[]>();
  let length = 0;
  let cellCount = 0;
  for (const { text, row } of paragraphs) {
    const start = length;
    length += text.length + between.length;
    cellCount += row?.cells.length ?? 0;
    if (!row || cellCount > mostCells) continue;
    const moved = (span: Span | null): Span | null =>
      span && { start: span.start + start, end: span.end + start };
    const own = rows.get(row.table) ?? [];
    own.push({
      source: { start, end: start + text.length },
      cells: row.cells.map((cell) => ({ ...cell, source: moved(cell.source) })),
    });
    rows.set(row.table, own);
  }
  return {
    text: `${paragraphs.map(({ text }) => text).join(between)}\n`,
    tables: [...rows].map(([{ note, heads }, told]) => ({ note, heads, rows: told })),
  };
}
