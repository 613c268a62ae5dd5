/** What stands on a page → rows from top to bottom, each cut where a wide gap is. */

import { cleaned, raised } from './clean.ts';

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
  /** What it was gathered from, where blanks wider than those between words lie within it. */
  pieces?: Part[];
  /** It is a cell of a table: what stands near it is another. */
  isCell?: true;
  /** It begins a note at the foot, its number taken off. */
  isNote?: true;
}

/** From where to where a blank, or a column, reaches; in points. */
export interface Gap {
  from: number;
  to: number;
}

/** A hyphen that is there for a line's end alone is a hyphen at the line's end. */
const typed = (text: string): string => cleaned(text.replace(/[\u00ad\u2010](?=\s*$)/, '-'));

/** “空气优 良 天 数比例 达 到”: characters that were spread to fill a line have no blanks between them. */
const unspread = (text: string): string =>
  (text.match(/(?<=[\u3400-\u9fff] )[\u3400-\u9fff](?= [\u3400-\u9fff])/g)?.length ?? 0) >= 2
    ? text.replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '')
    : text;

/** The rows of a page, cut into small parts; what is written upright or turned (a stamp, a margin) is no row. */
export function rowsOf(items: Item[], page: number): Part[][] {
  const words = items
    .filter(({ str, transform: [a = 0, b = 0] }) => str.trim() !== '' && a > 0 && Math.abs(b) < a * 0.2)
    .map(({ str, transform, width }) => {
      const [a = 0, b = 0, , , x = 0, y = 0] = transform;
      return { text: typed(str), x, right: x + width, y, size: Math.hypot(a, b) || 10, page };
    })
    .sort((a, b) => b.y - a.y);
  const rows: Part[][] = [];
  for (const word of words) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - word.y < Math.min(first.size, word.size) * 0.5) row.push(word);
    else rows.push([word]);
  }
  return withNoteSigns(rows).map((row) =>
    joined(gathered(inPlace(row.sort((a, b) => a.x - b.x)), 0.3)).map((part) => ({
      ...part,
      text: unspread(part.text),
    })),
  );
}

/** Words of a row as parts: a gap wider than `apart` times the type's size cuts. */
export function gathered(row: Part[], apart: number): Part[] {
  const parts: Part[] = [];
  for (const word of row) {
    const last = parts.at(-1);
    // A heading's large type does not reach over the gutter to the next column's small one.
    if (last && word.x - last.right < Math.min(last.size, word.size) * apart) append(last, word);
    else parts.push({ ...word });
  }
  return parts;
}

/** Pieces of a row as parts, each with the pieces it was made of. */
function joined(pieces: Part[]): Part[] {
  let at = 0;
  return gathered(pieces, 0.7).map((part) => {
    const from = at;
    while (at < pieces.length && (pieces[at] as Part).x <= part.right) at++;
    const own = pieces.slice(from, at).flatMap(atBlanks);
    return own.length > 1 ? { ...part, pieces: own } : part;
  });
}

/** How wide a text is without its blanks, in em; of Latin letters about. */
const inkOf = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum + (/[\u2e80-\uffef]/.test(character) ? 1 : /[.,:;'’|!]/.test(character) ? 0.25 : 0.5),
    0,
  );

/** “亿元 1286.4”: the text layer makes one of what stands close, with a blank for the way between. */
function atBlanks(piece: Part): Part[] {
  // Words of a name stay together.
  const words = piece.text.trim().split(/(?<![\p{Script=Latin},;:])\s+|\s+(?!\p{Script=Latin})/u);
  const blank = (piece.right - piece.x - inkOf(words.join('')) * piece.size) / (words.length - 1);
  if (words.length < 2 || blank <= 0) return [piece];
  let x = piece.x;
  return words.map((text) => {
    const word = { ...piece, text, x, right: x + inkOf(text) * piece.size };
    x = word.right + blank;
    return word;
  });
}

const isPower = (text: string, sign: string): boolean =>
  /[×xX*·]\s*10$/.test(text) || (/(?:^|[\d\s/万亿])[kcm]?m$/.test(text) && /^\s*[23]\s*$/.test(sign));

/** Small numbers raised over a line lead to a note; they are none of the line's own numbers, nor the note's. */
function withNoteSigns(rows: Part[][]): Part[][] {
  const isSign = ({ text }: Part): boolean => /^\s*[[(（〔]?(?:\d{1,2}|[①-⑳*])[\])）〕]?\s*$/.test(text);
  const follows = (sign: Part, word: Part): boolean =>
    sign.size < word.size * 0.75 &&
    sign.y > word.y + 1 &&
    sign.y - word.y < word.size * 0.9 &&
    Math.abs(sign.x - word.right) < word.size * 0.6;
  const signs: Part[] = [];
  const powers = new Map<Part, Part>();
  const plain = rows
    .map((row, index) => {
      // Raised far enough, a sign comes out as a row of its own.
      const around = [...(rows[index - 1] ?? []), ...row, ...(rows[index + 1] ?? [])];
      return row.filter((word) => {
        const under = isSign(word) ? around.find((other) => follows(word, other)) : undefined;
        // “3.2×10⁴”, “86km²”: a power leads to no note.
        if (under && isPower(under.text, word.text))
          powers.set(under, { ...word, text: raised(word.text.trim()), y: under.y });
        else if (under) signs.push(word);
        return !under;
      });
    })
    .filter((row) => row.length > 0)
    .map((row) => row.flatMap((word) => [word, powers.get(word) ?? []].flat()));
  return plain.map((row) => {
    const [first, second] = [...row].sort((one, other) => one.x - other.x);
    const leads = signs.some(({ text, y }) => text.trim() === first?.text.trim() && y > first.y);
    if (!first || !second || !leads) return row;
    return row.flatMap((word) => (word === first ? [] : word === second ? { ...word, isNote: true } : word));
  });
}

/**
 * Quotes and signs (∶, ㎡) set in another face than the words around them come as items of their own that
 * lie over a blank in the words: each goes into its blank.
 */
function inPlace(row: Part[]): Part[] {
  const words: Part[] = [];
  for (const word of row) {
    const under = words.findLast(({ right }) => right > word.x + word.size * 0.3);
    const isMark = /^(?:[“”‘’「」《》（）()\s]{1,4}|[^\p{L}\p{N}]{1,2})$/u.test(word.text);
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
  const latin = !/[\u2e80-\uffef]$/.test(part.text) && !/^[\u2e80-\uffef]/.test(word.text);
  part.text += apart && latin && !part.text.endsWith(' ') ? ` ${word.text}` : word.text;
  part.right = Math.max(part.right, word.right);
  part.size = Math.max(part.size, word.size);
}
