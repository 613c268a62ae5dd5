/** A table of contents says again, with its pages, what stands where it belongs: it is no part of the text. */
import type { Paragraph } from './lines.ts';

/** Over a table of contents. */
const title = /^(?:#{1,6}\s+)?[【[]?(?:目\s*[录錄次]|(?:table of )?contents)[】\]]?$/i;
/** What is listed, what leads the eye to the page, the page. */
const entry =
  /^(.*?\S)(\s*(?:[.·．。_—-]{3,}|…+)[.·…．。_—\s-]*|\s*)[（(]?(?:第\s*)?(\d{1,4})(?:\s*页)?[）)]?$/;
/** So many in a row are no chance. */
const fewest = 3;
/** It stands before the text: within so many lines, each no longer than this. */
const among = 400;
const longest = 120;

interface Entry {
  name: string;
  page: number;
  isLed: boolean;
}

const nameOf = (text: string): string => text.replace(/^#{1,6}\s+|\*\*|[\s\u3000]/g, '').toLowerCase();

function entryOf(text: string): Entry | null {
  if (text.length > longest) return null;
  const [, name = '', leader = '', page = ''] = entry.exec(text.replace(/^#{1,6}\s+/, '')) ?? [];
  // “增长5.2” ends with a number, and with no page.
  if (name === '' || name.length > 80 || /[\d.,，%]$/.test(name)) return null;
  return { name: nameOf(name), page: Number(page), isLed: leader.trim() !== '' };
}

/** The lines without tables of contents: entries whose pages rise, and that lead to a page or name later lines. */
export function withoutContents(lines: Paragraph[]): Paragraph[] {
  const names = lines.map(({ text }) => nameOf(text));
  const lastAt = new Map(names.map((name, at) => [name, at]));
  const begins = (name: string, from: number): boolean =>
    (lastAt.get(name) ?? -1) > from ||
    (name.length >= 4 && names.some((other, at) => at > from && other.startsWith(name) && other !== name));
  const kept: Paragraph[] = [];
  let at = 0;
  for (; at < lines.length && at < among; at++) {
    const line = lines[at] as Paragraph;
    const isTitle = title.test(line.text);
    const from = isTitle ? at + 1 : at;
    const end = Math.max(
      endOfPages(lines, from, begins, isTitle),
      isTitle ? endOfNames(lines, names, from, lastAt) : 0,
    );
    // Its title alone is left where its document lists the parts by itself.
    if (end > from || isTitle) at = Math.max(at, end - 1);
    else kept.push(line);
  }
  return [...kept, ...lines.slice(at)];
}

/** Where entries with pages end that begin here; 0: there are none. */
function endOfPages(
  lines: Paragraph[],
  from: number,
  begins: (name: string, from: number) => boolean,
  isTitled: boolean,
): number {
  let end = from;
  let page = 0;
  let told = 0;
  let areAllNamed = true;
  for (; end < lines.length; end++) {
    const found = entryOf(lines[end]?.text ?? '');
    if (!found || found.page < page) break;
    // A year and a number of its own are no page.
    if (!found.isLed && !isTitled && (found.page > 999 || !begins(found.name, end))) break;
    page = found.page;
    const isNamed = begins(found.name, end);
    areAllNamed &&= isNamed;
    if (isTitled || found.isLed || isNamed) told++;
  }
  return told >= (isTitled || areAllNamed ? 2 : fewest) && told * 2 > end - from ? end : 0;
}

/** Under “目录” the names alone may stand, each as it stands later over its part. */
function endOfNames(lines: Paragraph[], names: string[], from: number, lastAt: Map<string, number>): number {
  let end = from;
  while (end < lines.length && (lastAt.get(names[end] ?? '') ?? -1) > end) end++;
  return end - from >= 2 ? end : 0;
}
