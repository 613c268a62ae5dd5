/** Any file a report comes in → its text. */
import { LecternError } from '../../api/errors.ts';
import type { Encoding } from '../../api/files.ts';
import { textOf } from './decode.ts';
import { docxText } from './docx.ts';
import { htmlText } from './html.ts';
import { kindOf } from './kinds.ts';
import { markdownText } from './markdown.ts';
import { pageOf } from './mht.ts';
import { odpText } from './odp.ts';
import { odsText } from './ods.ts';
import { odtText } from './odt.ts';
import { pdfText } from './pdf.ts';
import { isMarkdown, plainText } from './plain.ts';
import { pptxText } from './pptx.ts';
import { csvRows } from './csv.ts';
import { sheetsText } from './sheets.ts';
import type { DocumentText } from './written.ts';
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
  if (kind === 'text') {
    const text = textOf(file, bytes, encoding);
    return isMarkdown(text) ? said(file, markdownText(text)) : plainText(text);
  }
  if (kind === 'markdown') return said(file, markdownText(textOf(file, bytes, encoding)));
  if (kind === 'html') return said(file, htmlText(textOf(file, bytes, encoding)));
  if (kind === 'mht') return said(file, htmlText(pageIn(file, bytes)));
  if (kind === 'csv') {
    return said(file, sheetsText(file, [{ name: '', rows: csvRows(textOf(file, bytes, encoding)) }]));
  }
  if (kind === 'pdf') return pdfText(file, bytes, atPage);
  return said(file, archiveText(file, unzip(file, bytes)));
}

function pageIn(file: string, bytes: Uint8Array): string {
  const page = pageOf(bytes);
  if (page === null) throw new LecternError('file-empty', { file });
  return page;
}

function archiveText(file: string, parts: Parts): DocumentText {
  const main = mainPart(parts);
  const begins = (folder: string, part: string): boolean =>
    main.startsWith(`${folder}/`) || Object.hasOwn(parts, `${folder}/${part}`);
  if (begins('word', 'document.xml')) return docxText(parts);
  if (begins('ppt', 'presentation.xml')) return pptxText(parts);
  if (begins('xl', 'workbook.xml')) return xlsxText(file, parts);
  if (partText(parts, 'META-INF/manifest.xml').includes('encryption-data')) {
    throw new LecternError('file-encrypted', { file });
  }
  if (Object.hasOwn(parts, 'content.xml')) return openDocumentText(file, parts);
  throw new LecternError('file-archive', { file });
}

/** OpenDocument says by an element what kind of document it is. */
function openDocumentText(file: string, parts: Parts): DocumentText {
  const body = /<office:(spreadsheet|presentation)\b/.exec(partText(parts, 'content.xml'))?.[1];
  if (body === 'spreadsheet') return odsText(file, parts);
  return body === 'presentation' ? odpText(parts) : odtText(parts);
}

function said(file: string, told: DocumentText): DocumentText {
  if (told.text.trim() === '') throw new LecternError('file-empty', { file });
  return told;
}
