/** .pdf → text: the text layer, without running headers, footers and page numbers, broken lines joined. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LecternError } from '../../api/errors.ts';
import { withCells } from './pdf-cells.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { rowsOf, type Item } from './pdf-rows.ts';
import { withoutRunning } from './pdf-running.ts';
import { blocksOf } from './pdf-columns.ts';
import type { DocumentText } from './written.ts';

const mostPages = 2_000;

/** @throws LecternError file-encrypted, file-damaged, file-scanned, file-too-large */
export async function pdfText(
  file: string,
  bytes: Uint8Array,
  atPage?: (page: number) => void,
): Promise<DocumentText> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    // It keeps and changes what it is given.
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) {
      const [size, limit] = [pdf.numPages, mostPages].map((pages) => `${pages} p.`);
      throw new LecternError('file-too-large', { file, size: size ?? '', limit: limit ?? '' });
    }
    const pages: Item[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.filter((item): item is typeof item & Item => 'str' in item));
      page.cleanup();
      atPage?.(number);
    }
    const rows = withoutRunning(pages.map((items, index) => rowsOf(items, index + 1))).map(withCells);
    const said = paragraphsOf(rows.flatMap(blocksOf));
    if (said.text.trim() === '') throw new LecternError('file-scanned', { file });
    return said;
  } catch (error) {
    if (error instanceof LecternError) throw error;
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new LecternError('file-encrypted', { file }, { cause: error });
    throw new LecternError('file-damaged', { file, detail: message }, { cause: error });
  } finally {
    await task.destroy();
  }
}
