/** Paragraphs whose cells are parted by tabs, as one sets a table without drawing it → told row by row. */
import { tablesIn } from '../../briefing/tables/in-text.ts';
import { tableText, unitOnly } from '../../briefing/tables/sentences.ts';
import type { Paragraph } from './written.ts';

/** A paragraph that is nothing but rows, broken by line breaks, is as many paragraphs. */
const rowByRow = (paragraph: Paragraph): Paragraph[] => {
  const lines = paragraph.text.split('\n');
  return !paragraph.row && lines.length > 1 && lines.every((line) => line.includes('\t'))
    ? lines.map((text) => ({ text }))
    : [paragraph];
};

/** What plain text draws by tabs is a table in a document as well; all else stays as it is. */
export function withTabbed(paragraphs: Paragraph[]): Paragraph[] {
  const rows = paragraphs.flatMap(rowByRow);
  const tables = tablesIn(rows.map(({ text, row }) => (!row && text.includes('\t') ? text : '')));
  if (tables.length === 0) return paragraphs;
  const told: Paragraph[] = [];
  let from = 0;
  for (const { start, end, rows: cells } of tables) {
    told.push(...rows.slice(from, start));
    const caption = told.at(-1)?.text ?? '';
    if (unitOnly.test(caption)) told.pop();
    // A strong row of heads is strong in each of them.
    told.push(
      ...tableText(
        cells.map((row) => row.map((cell) => cell.replaceAll('**', ''))),
        { caption },
      ),
    );
    from = end;
  }
  return [...told, ...rows.slice(from)];
}
