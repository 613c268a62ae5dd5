/** What was copied elsewhere → its text, as a file of it would be read. */
import type { FileText } from '../../api/files.ts';
import { isTableAlone } from '../../briefing/tables/in-text.ts';
import { textFrom, type ReadingProcess } from './read.ts';

/**
 * The text of a clipboard. Sheets give their cells as text and as a web page, and only the latter knows
 * which reach over others; of anything else the text is taken, which a person has seen.
 *
 * @param name how it is called in a refusal
 * @throws LecternError what `textFrom` throws
 */
export function pastedText(
  { text, html }: { text: string; html: string },
  name: string,
  start: () => ReadingProcess,
): Promise<FileText> {
  const isPage = /<table\b/i.test(html) && isTableAlone(text);
  const bytes = new TextEncoder().encode(isPage ? html : text);
  return textFrom(`${name}.${isPage ? 'html' : 'txt'}`, bytes, start, { encoding: 'utf-8' });
}
