/**
 * Which characters a TrueType font has, read from its character map (OpenType `cmap`, formats 4 and 12).
 * Pure: bytes in, answers out.
 */

/** Where a table stands in its file. */
interface TablePlace {
  offset: number;
  length: number;
}
/** Code points a font draws: inclusive ranges, ascending. */
export type Coverage = readonly (readonly [first: number, last: number])[];

/** Bytes from the start of a font file that name all its tables; no font has more. */
export const directoryBytes = 12 + 16 * 64;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the character map stands in a font file, told from its first bytes; null when there is none. */
export function cmapPlace(start: Uint8Array): TablePlace | null {
  const view = viewOf(start);
  const tables = view.getUint16(4);
  for (let at = 12; at < 12 + 16 * tables && at + 16 <= start.length; at += 16) {
    if (view.getUint32(at) === 0x636d6170) {
      return { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
    }
  }
  return null;
}

/** What a character map covers; empty when it holds no map of Unicode that we know. */
export function coverageOf(cmap: Uint8Array): Coverage {
  const view = viewOf(cmap);
  const subtables = Array.from({ length: view.getUint16(2) }, (_, index) => {
    const at = 4 + 8 * index;
    const offset = view.getUint32(at + 4);
    return { platform: view.getUint16(at), offset, format: view.getUint16(offset) };
  }).filter(({ platform }) => platform === 0 || platform === 3);
  const whole = subtables.find(({ format }) => format === 12);
  if (whole) return groups(view, whole.offset);
  const basic = subtables.find(({ format }) => format === 4);
  return basic ? segments(view, basic.offset) : [];
}

/** Whether a code point is covered. */
export function covers(coverage: Coverage, codePoint: number): boolean {
  let low = 0;
  let high = coverage.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = coverage[middle] ?? [0, -1];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** Format 12: groups of following code points. Glyph 0 is the box for what is missing. */
function groups(view: DataView, start: number): Coverage {
  return Array.from({ length: view.getUint32(start + 12) }, (_, index): [number, number] => {
    const at = start + 16 + 12 * index;
    const first = view.getUint32(at);
    return [view.getUint32(at + 8) === 0 ? first + 1 : first, view.getUint32(at + 4)];
  }).filter(([first, last]) => first <= last);
}

/** Format 4: segments of the first 65,536 code points, some of them with a list of glyphs. */
function segments(view: DataView, start: number): Coverage {
  const twice = view.getUint16(start + 6);
  const found: [number, number][] = [];
  for (let at = 0; at < twice; at += 2) {
    const last = view.getUint16(start + 14 + at);
    const first = view.getUint16(start + 16 + twice + at);
    const delta = view.getUint16(start + 16 + 2 * twice + at);
    const place = start + 16 + 3 * twice + at;
    const range = view.getUint16(place);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(place + range + 2 * (code - first));
      const glyph = listed === 0 && range !== 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph === 0) continue;
      const open = found.at(-1);
      if (open && open[1] === code - 1) open[1] = code;
      else found.push([code, code]);
    }
  }
  return found;
}
