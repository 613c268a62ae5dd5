/** Tables that a text draws: their lines stand together, under the caption that names them. */
import { linesOfText, tablesIn } from '../tables/in-text.ts';
import { unitOnly } from '../tables/sentences.ts';
import { isCaption } from './captions.ts';

interface Line {
  text: string;
  at: number[];
  item?: boolean;
  table?: number;
}

/** Marks the rows of tables whose cells tabs part, and the caption and the unit right above them, by the number of their table. */
export function markTables(lines: Line[], source: string): void {
  if (!source.includes('\t')) return;
  const told = linesOfText(source);
  const starts: number[] = [];
  let length = 0;
  for (const line of told) {
    starts.push(length);
    length += line.length;
    length += source.startsWith('\r\n', length) ? 2 : 1;
  }
  let from = 0;
  tablesIn(told).forEach(({ start, end }, table) => {
    if (!told.slice(start, end).every((line) => line.includes('\t'))) return;
    const [first = 0, last = 0] = [starts[start], starts[end] ?? source.length + 1];
    while ((lines[from]?.at[0] ?? last) < first) from++;
    for (let at = from - 1; at >= 0 && at >= from - 2; at--) {
      const above = lines[at];
      const isUnit = above !== undefined && at === from - 1 && unitOnly.test(above.text);
      if (!above || above.table !== undefined || (!isUnit && !isCaption(above.text))) break;
      above.table = table;
      if (!isUnit) break;
    }
    for (; (lines[from]?.at[0] ?? last) < last; from++)
      Object.assign(lines[from] ?? {}, { table, item: true });
  });
}
