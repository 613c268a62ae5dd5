/** Lines that return at the top or foot of the pages, and lone page numbers, are not the report's. */
import type { Part } from './pdf-rows.ts';

const pageNumber = /^[\s—–\-·|第]*(?:page\s*)?\d{1,4}(?:\s*(?:\/|of|，?共)\s*\d{1,4})?[\s—–\-·|页]*$/i;
/** What a browser prints over a page and under it: when and what, its address and the page. */
const printedOver =
  /^(?:\d{4}[/.年-]\d{1,2}[/.月-]\d{1,2}日?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})[,，]?\s*(?:上午|下午)?\s*\d{1,2}:\d{2}(?:\s*[AP]M)?(?:\s|$)/i;
const printedUnder = /^(?:https?|file):\/\/\S+(?:\s+\d{1,4}\s*\/\s*\d{1,4})?$/i;
const romanNumber = /^[ivxlc]{1,6}$/i;

/** Pages of rows without what only runs along them. */
export function withoutRunning(pages: Part[][][]): Part[][][] {
  const textOf = (row: Part[]): string => row.map(({ text }) => text).join(' ');
  const nameOf = (row: Part[]): string =>
    textOf(row)
      .replace(/[\d\s—–-]+/g, '')
      .trim();
  // Numbered pages differ in their numbers only; the place tells a header from a heading that returns.
  const keyOf = (row: Part[]): string => `${nameOf(row)} ${Math.round((row[0]?.y ?? 0) / 4)}`;
  const edges = (page: Part[][]): Part[][] => [...page.slice(0, 2), ...page.slice(-2)];
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edges(page).flatMap((row) => [nameOf(row), keyOf(row)]))) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const isRunning = (row: Part[]): boolean => {
    const name = nameOf(row);
    if (name === '' || pages.length < 2) return false;
    const often = pages.length * 0.5;
    if (pages.length > 2 && (seen.get(name) ?? 0) >= Math.max(2, often)) return true;
    // Left and right pages may have headers of their own.
    return (seen.get(keyOf(row)) ?? 0) >= Math.max(2, pages.length * 0.3);
  };
  return pages.map((page) => {
    const edge = new Set(edges(page));
    return page.filter((row) => {
      const text = textOf(row).trim();
      const isLast = row === page.at(-1) || row === page[0];
      const number = pageNumber.test(text) || (isLast && romanNumber.test(text));
      if (row === page[0] && printedOver.test(text)) return false;
      if (row === page.at(-1) && printedUnder.test(text)) return false;
      return !(edge.has(row) && (number || isRunning(row)));
    });
  });
}
