/** .pdf → text: the text layer, without running headers, footers and page numbers, broken lines joined. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LecternError } from '../../api/errors.ts';

interface Line {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  page: number;
}
interface Item {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

const mostPages = 2_000;

/** @throws LecternError file-encrypted, file-damaged, file-scanned, file-too-large */
export async function pdfText(file: string, bytes: Uint8Array, packageFolder?: string): Promise<string> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = packageFolder ?? dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
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
      throw new LecternError('file-too-large', {
        file,
        size: `${pdf.numPages} p.`,
        limit: `${mostPages} p.`,
      });
    }
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        linesOf(
          items.filter((item): item is typeof item & Item => 'str' in item),
          number,
        ),
      );
      page.cleanup();
    }
    const text = paragraphs(withoutRunning(pages).flat());
    if (text.trim() === '') throw new LecternError('file-scanned', { file });
    return text;
  } catch (error) {
    if (error instanceof LecternError) throw error;
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new LecternError('file-encrypted', { file }, { cause: error });
    throw new LecternError('file-damaged', { file, detail: message }, { cause: error });
  } finally {
    await task.destroy();
  }
}

/** The lines of a page in reading order: where two columns stand side by side, the left one first. */
function linesOf(items: Item[], page: number): Line[] {
  const rows = rowsOf(items, page);
  const left = Math.min(...rows.flat().map(({ x }) => x));
  const middle = (left + Math.max(...rows.flat().map(({ right }) => right))) / 2;
  const crosses = ({ x, right }: Line): boolean => x < middle - 5 && right > middle + 5;
  const sideBySide = rows.filter((row) => row.length === 2 && !row.some(crosses)).length;
  if (sideBySide < Math.max(3, rows.length * 0.3)) return rows.map(joinedRow);
  const lines: Line[] = [];
  const columns: [Line[], Line[]] = [[], []];
  const flush = (): void => {
    for (const column of columns) lines.push(...column.splice(0));
  };
  for (const row of rows) {
    if (row.some(crosses)) {
      flush();
      lines.push(joinedRow(row));
    } else for (const part of row) columns[part.x < middle ? 0 : 1].push(part);
  }
  flush();
  return lines;
}

/** What stands on one base line, from left to right, cut where a wide gap is. */
function rowsOf(items: Item[], page: number): Line[][] {
  const words = items
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform, width }) => {
      const [a = 0, b = 0, , , x = 0, y = 0] = transform;
      return { text: str, x, right: x + width, y, size: Math.hypot(a, b) || 10, page };
    })
    .sort((a, b) => b.y - a.y);
  const rows: Line[][] = [];
  for (const word of words) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - word.y < Math.min(first.size, word.size) * 0.5) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    const parts: Line[] = [];
    for (const word of inPlace(row.sort((a, b) => a.x - b.x))) {
      const last = parts.at(-1);
      if (last && word.x - last.right < word.size * 2.2) append(last, word);
      else parts.push({ ...word });
    }
    return parts;
  });
}

/**
 * Quotes set in another face than the words around them come as items of their own that lie over a
 * blank in the words: each goes into its blank.
 */
function inPlace(row: Line[]): Line[] {
  const words: Line[] = [];
  for (const word of row) {
    const under = words.findLast(({ right }) => right > word.x + word.size * 0.3);
    const isMark = /^[“”‘’「」《》（）()\s]{1,4}$/.test(word.text);
    if (!under || !isMark) {
      words.push({ ...word });
      continue;
    }
    const widths = [...under.text].map((character) => (/[\u2e80-\uffef]/.test(character) ? 1 : 0.5));
    const scale = (under.right - under.x) / widths.reduce((sum, width) => sum + width, 0);
    let x = under.x;
    const places = [...under.text].map((character, index) => {
      const place = { index, x, blank: character === ' ' };
      x += (widths[index] ?? 0) * scale;
      return place;
    });
    const nearest = (among: typeof places): (typeof places)[number] | undefined =>
      [...among].sort((a, b) => Math.abs(a.x - word.x) - Math.abs(b.x - word.x))[0];
    const blank = nearest(
      places.filter((place) => place.blank && Math.abs(place.x - word.x) < word.size * 2),
    );
    const at = blank ?? nearest(places);
    if (!at) continue;
    const characters = [...under.text];
    characters.splice(at.index, blank ? 1 : 0, word.text.trim());
    under.text = characters.join('');
  }
  return words;
}

function append(line: Line, word: Line): void {
  const apart = word.x - line.right > word.size * 0.15;
  const latin = /[\w,.;:)%]$/.test(line.text) && /^[\w($“"]/.test(word.text);
  line.text += apart && latin && !line.text.endsWith(' ') ? ` ${word.text}` : word.text;
  line.right = Math.max(line.right, word.right);
  line.size = Math.max(line.size, word.size);
}

/** A row as one line; what was far apart keeps a space. */
function joinedRow(row: Line[]): Line {
  const [first, ...rest] = row;
  const line = { ...(first as Line) };
  for (const part of rest) {
    line.text += ` ${part.text}`;
    line.right = part.right;
  }
  return line;
}

/** Lines that return at the top or foot of the pages, and lone page numbers, are not the report's. */
function withoutRunning(pages: Line[][]): Line[][] {
  const nameOf = ({ text }: Line): string => text.replace(/[\d\s—–-]+/g, '').trim();
  const edges = (page: Line[]): Line[] => {
    const sorted = [...page].sort((a, b) => b.y - a.y);
    return [...sorted.slice(0, 2), ...sorted.slice(-2)];
  };
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const name of new Set(edges(page).map(nameOf))) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const often = Math.max(2, pages.length * 0.5);
  return pages.map((page) => {
    const edge = new Set(edges(page));
    return page.filter((line) => {
      const number = /^[\s—–\-·第]*\d{1,4}(?:\s*\/\s*\d{1,4})?[\s—–\-·页]*$/.test(line.text);
      const running = pages.length > 2 && nameOf(line) !== '' && (seen.get(nameOf(line)) ?? 0) >= often;
      return !(edge.has(line) && (number || running));
    });
  });
}

/** Joins lines to paragraphs: a new one begins with an indent, a wider gap, a larger type, or after a short line. */
function paragraphs(lines: Line[]): string {
  const sizes = lines.flatMap(({ size, text }) =>
    Array<number>(Math.ceil(text.length / 8)).fill(Math.round(size * 2) / 2),
  );
  const body = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 10;
  const largest = Math.max(0, ...lines.map(({ size }) => size));
  const lefts = lines.map(({ x }) => Math.round(x)).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.3)] ?? 0;
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const right = rights[Math.floor(rights.length * 0.8)] ?? 0;
  const all: { text: string; level: number }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const level = line.size > body * 1.15 && line.text.length < 60 ? (line.size > largest * 0.95 ? 1 : 2) : 0;
    const last = all.at(-1);
    const gap = before && before.page === line.page ? before.y - line.y : 0;
    const begins =
      !before ||
      level !== last?.level ||
      line.x > left + body * 1.4 ||
      before.right < right - body * 3 ||
      gap > body * 2.4 ||
      gap < -body;
    if (!last || begins) all.push({ text: line.text.trim(), level });
    else if (/[A-Za-z]-$/.test(last.text) && /^[a-z]/.test(line.text))
      last.text = last.text.slice(0, -1) + line.text.trim();
    else {
      const latin = /[\w,.;:)%]$/.test(last.text) && /^[\w($]/.test(line.text);
      last.text += latin ? ` ${line.text.trim()}` : line.text.trim();
    }
  });
  return `${all.map(({ text, level }) => (level > 0 ? `${'#'.repeat(level)} ${text}` : text)).join('\n\n')}\n`;
}
