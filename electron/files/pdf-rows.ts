/** What stands on a page → rows from top to bottom, each cut where a wide gap is. */

/** A stretch of text as the text layer gives it. */
export interface Item {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** A stretch of text on one base line; lengths in points, y upwards. */
export interface Part {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  page: number;
}

/** The rows of a page; what is written upright or turned (a stamp, a margin) is no row. */
export function rowsOf(items: Item[], page: number): Part[][] {
  const words = items
    .filter(({ str, transform: [a = 0, b = 0] }) => str.trim() !== '' && a > 0 && Math.abs(b) < a * 0.2)
    .map(({ str, transform, width }) => {
      const [a = 0, b = 0, , , x = 0, y = 0] = transform;
      return { text: str, x, right: x + width, y, size: Math.hypot(a, b) || 10, page };
    })
    .sort((a, b) => b.y - a.y);
  const rows: Part[][] = [];
  for (const word of words) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - word.y < Math.min(first.size, word.size) * 0.5) row.push(word);
    else rows.push([word]);
  }
  return withNoteSigns(rows).map((row) => {
    const parts: Part[] = [];
    for (const word of inPlace(row.sort((a, b) => a.x - b.x))) {
      const last = parts.at(-1);
      if (last && word.x - last.right < Math.max(last.size, word.size) * 1.6) append(last, word);
      else parts.push({ ...word });
    }
    return parts;
  });
}

/** Small numbers raised over a line lead to a note; they are none of the line's own numbers. */
function withNoteSigns(rows: Part[][]): Part[][] {
  const isSign = ({ text }: Part): boolean => /^\s*[[(（〔]?(?:\d{1,2}|[①-⑳*])[\])）〕]?\s*$/.test(text);
  return rows.filter((row, index) => {
    const sizes = row.map(({ size }) => size);
    const largest = Math.max(...sizes);
    const beside = [rows[index - 1], rows[index + 1]].flatMap((other) => other ?? []);
    // Raised so far that it came out as a row of its own.
    const near = beside.some(
      (other) =>
        row.every((sign) => sign.size < other.size * 0.75) &&
        Math.abs(other.y - (row[0]?.y ?? 0)) < other.size * 0.9,
    );
    if (row.every(isSign) && near) return false;
    for (let at = row.length - 1; at >= 0; at--) {
      const word = row[at];
      const base = row.find(({ size }) => size === largest);
      if (word && base && isSign(word) && word.size < largest * 0.75 && word.y > base.y + 1)
        row.splice(at, 1);
    }
    return row.length > 0;
  });
}

/**
 * Quotes set in another face than the words around them come as items of their own that lie over a
 * blank in the words: each goes into its blank.
 */
function inPlace(row: Part[]): Part[] {
  const words: Part[] = [];
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

function append(part: Part, word: Part): void {
  const apart = word.x - part.right > word.size * 0.15;
  const latin = /[\w,.;:)%”’]$/.test(part.text) && /^[\w($“"‘]/.test(word.text);
  part.text += apart && latin && !part.text.endsWith(' ') ? ` ${word.text}` : word.text;
  part.right = Math.max(part.right, word.right);
  part.size = Math.max(part.size, word.size);
}
