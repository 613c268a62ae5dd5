/** Lists whose items bear no mark: each on a line of its own, with its number and without a full stop. */
import { breaksBetween, isOpen } from './blank-lines.ts';

/** A line that knows its places; `item` says that it is one of such a list. */
interface Line {
  text: string;
  at: number[];
  whole?: boolean;
  item?: boolean;
}

/** Fewer lines than these may be a title with its date. */
const fewest = 3;
/** Items that bear a mark. */
const marked = /^(?:[•·▪✓✔➢]\s*|[-*]\s+)\S/;
const han = /[\u3400-\u9fff]/;
const isEnglishItem = (text: string): boolean =>
  /^["“(]?[A-Z\d£$€¥]/.test(text) && !/[!?:,;]$|[.!?]\s+[A-Z]/.test(text);
const isChineseItem = (text: string): boolean => text.length <= 28 && !/[。！？；：，、.!?;:,]$/.test(text);

/** Marks the lines of such lists: “Revenue up 12% to £486.3m | Order book at a record £712m | …”. */
export function markItems(lines: Line[], source: string): void {
  // The last item of a marked list, a blank line and a new sentence: it does not go on there.
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next && marked.test(line.text) && /^[“"]?[A-Z]/.test(next.text) && !follows(line, next, source))
      line.whole = true;
  });
  for (let at = 0; at < lines.length;) {
    const start = at++;
    while (at < lines.length && follows(lines[at - 1], lines[at], source)) at++;
    const all = lines.slice(start, at);
    // “Highlights” may stand right over its list, and so may “Our targets are:”.
    const opens = /:$/.test(all[0]?.text ?? '');
    const led = opens || /:$/.test(lines[start - 1]?.text ?? '');
    const group = all.slice(!opens && (led || /\d/.test(all[0]?.text ?? '')) ? 0 : 1);
    // The lines at the very top are the title, who speaks and when.
    if (
      start > 0 &&
      isList(
        group.map(({ text }) => text),
        led,
      )
    )
      for (const line of group) {
        line.whole = true;
        line.item = true;
      }
  }
}

/** No blank line stands between. */
const follows = (above: Line | undefined, line: Line | undefined, source: string): boolean =>
  above !== undefined && line !== undefined && breaksBetween(above, line, source) === 1;

function isList(texts: string[], led: boolean): boolean {
  if (texts.length < fewest) return false;
  const telling = texts.filter((text) => /\d/.test(text)).length;
  const lengths = texts.slice(0, -1).map((text) => text.length);
  const vary = Math.min(...lengths) <= 0.7 * Math.max(...lengths);
  // Below a colon they may begin with a small letter; lines that a column broke are of one length, or break off.
  const areWhole = !texts.some((text) => han.test(text) || isOpen(text) || /[.!?:,;]$/.test(text));
  if (led && areWhole && vary && telling * 3 >= texts.length) return true;
  if (!texts.some((text) => han.test(text))) {
    // One that a full stop slipped into is an item as well.
    const stopped = texts.filter((text) => /\.$/.test(text)).length;
    return telling * 5 >= texts.length * 3 && stopped * 4 <= texts.length && texts.every(isEnglishItem);
  }
  // Columns break Chinese lines anywhere, but all of them alike.
  return telling === texts.length && texts.every(isChineseItem) && vary;
}
