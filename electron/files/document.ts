/** Any file a report comes in → its text. */
import { basename, extname } from 'node:path';
import { LecternError } from '../../api/errors.ts';
import type { Encoding } from '../../api/files.ts';
import { textOf } from './decode.ts';
import { docxText } from './docx.ts';
import { htmlText } from './html.ts';
import { kindOf } from './kinds.ts';
import { odtText } from './odt.ts';
import { pdfText } from './pdf.ts';
import { pptxText } from './pptx.ts';
import { csvRows, tableText } from './table.ts';
import { xlsxText } from './xlsx.ts';
import { partText, unzip, type Parts } from './zip.ts';

/**
 * The text of a file, its headings as Markdown writes them.
 *
 * @param encoding of a text, when a person chose it
 * @throws LecternError file-*, always with what to do
 */
export async function documentText(file: string, bytes: Uint8Array, encoding?: Encoding): Promise<string> {
  const kind = kindOf(file, bytes);
  if (kind === 'text') return textOf(file, bytes, encoding);
  if (kind === 'html') return said(file, htmlText(textOf(file, bytes, encoding)));
  if (kind === 'csv') {
    const rows = tableText(csvRows(textOf(file, bytes, encoding)));
    return said(file, [`## ${basename(file, extname(file))}`, ...rows].join('\n\n'));
  }
  if (kind === 'pdf') return pdfText(file, bytes);
  return said(file, archiveText(file, unzip(file, bytes)));
}

function archiveText(file: string, parts: Parts): string {
  if (Object.hasOwn(parts, 'word/document.xml')) return docxText(parts);
  if (Object.hasOwn(parts, 'ppt/presentation.xml')) return pptxText(parts);
  if (Object.hasOwn(parts, 'xl/workbook.xml')) return xlsxText(parts);
  if (partText(parts, 'META-INF/manifest.xml').includes('encryption-data')) {
    throw new LecternError('file-encrypted', { file });
  }
  if (Object.hasOwn(parts, 'content.xml')) return odtText(parts);
  throw new LecternError('file-not-text', { file });
}

function said(file: string, text: string): string {
  if (text.trim() === '') throw new LecternError('file-empty', { file });
  return text;
}
