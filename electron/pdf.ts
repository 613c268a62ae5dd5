/** What Chromium leaves out of a PDF: its title, and bookmarks to find one's way by. */
import { PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { Bookmark } from '../api/output.ts';

/** Adds title, author, language and bookmarks to a printed PDF. */
export async function finishPdf(
  printed: Uint8Array,
  {
    title,
    author,
    language,
    bookmarks,
  }: { title: string; author: string; language: string; bookmarks: Bookmark[] },
): Promise<Uint8Array> {
  const file = await PDFDocument.load(printed);
  file.setTitle(title, { showInWindowTitleBar: true });
  if (author !== '') file.setAuthor(author);
  file.setCreator('Lectern');
  file.setLanguage(language);
  const pages = file.getPages().map((page) => page.ref);
  const tree = nest(bookmarks.filter(({ page }) => page < pages.length));
  if (tree.length > 0) {
    const root = file.context.nextRef();
    const { first, last, count } = writeLevel(file.context, root, tree, pages);
    const outlines = { Type: 'Outlines', First: first, Last: last, Count: count };
    file.context.assign(root, file.context.obj(outlines));
    file.catalog.set(PDFName.of('Outlines'), root);
    file.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  }
  return file.save();
}

interface Branch extends Bookmark {
  under: Branch[];
}

function nest(bookmarks: Bookmark[]): Branch[] {
  const tree: Branch[] = [];
  for (const bookmark of bookmarks) {
    let siblings = tree;
    for (let level = 0; level < bookmark.level; level++) siblings = siblings.at(-1)?.under ?? siblings;
    siblings.push({ ...bookmark, under: [] });
  }
  return tree;
}

/** PDF 32000-1, 12.3.3: siblings are a doubly linked list, `Count` is how many stand open beneath. */
function writeLevel(
  context: PDFContext,
  parent: PDFRef,
  branches: Branch[],
  pages: PDFRef[],
): { first: PDFRef; last: PDFRef; count: number } {
  const refs = branches.map(() => context.nextRef());
  branches.forEach(({ title, page, under }, index) => {
    const ref = refs[index] as PDFRef;
    const item = context.obj({ Parent: parent });
    item.set(PDFName.of('Title'), PDFHexString.fromText(title));
    item.set(PDFName.of('Dest'), context.obj([pages[page] as PDFRef, 'Fit']));
    const [before, after] = [refs[index - 1], refs[index + 1]];
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    if (under.length > 0) {
      const { first, last, count } = writeLevel(context, ref, under, pages);
      item.set(PDFName.of('First'), first);
      item.set(PDFName.of('Last'), last);
      // Negative: closed until a reader opens it.
      item.set(PDFName.of('Count'), PDFNumber.of(-count));
    }
    context.assign(ref, item);
  });
  return { first: refs[0] as PDFRef, last: refs.at(-1) as PDFRef, count: branches.length };
}
