/** Plain text → text: what it draws as tables is told row by row, all else stays as it stands. */
import { linesOfText, tablesIn } from '../../briefing/tables/in-text.ts';
import { headedAlone } from './alone.ts';
import { tableText, withoutUnit } from '../../briefing/tables/sentences.ts';
import { written, type DocumentText, type Paragraph } from './written.ts';

/** Signs that plain text does not have: the text of a note, a fence around code. */
export const isMarkdown = (text: string): boolean => /^(?:\[\^[^\]\s]{1,32}\]:|```|~~~)/m.test(text);

/** A text as it was typed, saved or copied; one that draws no table is left as it is. */
export function plainText(text: string): DocumentText {
  const lines = linesOfText(text);
  const tables = tablesIn(lines);
  if (tables.length === 0) return { text, tables: [] };
  const paragraphs: Paragraph[] = [];
  const between = (from: number, to: number): string[] => {
    const told = lines.slice(from, to);
    while (told.length > 0 && told.at(-1)?.trim() === '') told.pop();
    return told;
  };
  const tell = (told: string[]): void => {
    if (told.some((line) => line.trim() !== '')) paragraphs.push({ text: told.join('\n') });
  };
  let from = 0;
  for (const { start, end, rows } of tables) {
    const above = between(from, start);
    const caption = above.at(-1)?.trim() ?? '';
    // The unit is told in every row.
    if (caption !== '' && !caption.endsWith('。')) above.splice(-1, 1, withoutUnit(caption));
    tell(above);
    paragraphs.push(
      ...tableText(
        rows.map((row) => row.map((cell) => cell.replaceAll('**', ''))),
        { caption },
      ),
    );
    from = end;
  }
  tell(between(from, lines.length));
  return written(headedAlone(paragraphs));
}
