/** Any file a report comes in → its text. */
import { basename, extname } from 'node:path';
import { LecternError } from '../../api/errors.ts';
import type { Encoding } from '../../api/files.ts';
import { textOf } from './decode.ts';
import { docxText } from './docx.ts';
import { htmlText } from './html.ts';
import { kindOf } from './kinds.ts';
import { markdownText } from './markdown.ts';
import { odtText } from './odt.ts';
import { pdfText } from './pdf.ts';
import { pptxText } from './pptx.ts';
import { csvRows } from './csv.ts';
import { tableText } from './table.ts';
import { written, type DocumentText } from './written.ts';
import { xlsxText } from './xlsx.ts';
import { mainPart, partText, unzip, type Parts } from './zip.ts';

/**
 * The text of a file, its headings as Markdown writes them, its tables told row by row and as they were drawn.
 *
 * @param encoding of a text, when a person chose it
 * @param atPage hears of every page that was read, where there are pages
 * @throws LecternError file-*, always with what to do
 */
export async function documentText(
  file: string,
  bytes: Uint8Array,
  encoding?: Encoding,
  atPage?: (page: number) => void,
): Promise<DocumentText> {
  const kind = kindOf(file, bytes);
  if (kind === 'text') return { text: textOf(file, bytes, encoding), tables: [] };
  if (kind === 'markdown') return said(file, markdownText(textOf(file, bytes, encoding)));
  if (kind === 'html') return said(file, htmlText(textOf(file, bytes, encoding)));
  if (kind === 'csv') {
    const rows = tableText(csvRows(textOf(file, bytes, encoding)));
    const title = { text: `## ${basename(file, extname(file))}` };
    return said(file, written(rows.length === 0 ? [] : [title, ...rows]));
  }
  if (kind === 'pdf') return pdfText(file, bytes, atPage);
  return said(file, archiveText(file, unzip(file, bytes)));
}

function archiveText(file: string, parts: Parts): DocumentText {
  const main = mainPart(parts);
  const begins = (folder: string, part: string): boolean =>
    main.startsWith(`${folder}/`) || Object.hasOwn(parts, `${folder}/${part}`);
  if (begins('word', 'document.xml')) return docxText(parts);
  if (begins('ppt', 'presentation.xml')) return pptxText(parts);
  if (begins('xl', 'workbook.xml')) return xlsxText(parts);
  if (partText(parts, 'META-INF/manifest.xml').includes('encryption-data')) {
    throw new LecternError('file-encrypted', { file });
  }
  if (Object.hasOwn(parts, 'content.xml')) return odtText(parts);
  throw new LecternError('file-archive', { file });
}

function said(file: string, told: DocumentText): DocumentText {
  if (told.text.trim() === '') throw new LecternError('file-empty', { file });
  return told;
}
