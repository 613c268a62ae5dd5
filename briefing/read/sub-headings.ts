/** Headings inside parts that bear no mark, and the last one, over what concludes a report. */
import { isCaption } from './captions.ts';
import { isTitleEn } from './en/titles.ts';
import { titled, type Way } from './headings.ts';
import { bulleted, listMark } from './list-marks.ts';
import { tellsAmounts, type Marked } from './marked.ts';
import { isTitleZh } from './zh/titles.ts';

/** One alone may be anything. */
const fewest = 2;
const longest = { han: 24, latin: 60 };
const stopped = /[。！？.!?”"）)]$/;

/** “Conclusion”, “结束语”: a heading of the last part, or of the farewell. */
export const isConclusion = (line: string): boolean =>
  /^(?:conclusions?|concluding remarks|(?:in )?closing(?: remarks| words)?|in conclusion|结语|结束语|尾声)[:：]?$/i.test(
    line
      .replace(
        /^#+\s*|^(?:[一二三四五六七八九十]{1,3}、|[IVX]{1,5}\.\s*|\d{1,2}[.、]\s*|(?:part|chapter|section) \w+[:.]\s+)/i,
        '',
      )
      .trim(),
  );

/** “A growing economy” over its paragraphs, between blank lines or so short that no column broke it. */
function isSubheading(marked: Marked[], at: number): boolean {
  const [above, one, below] = [marked[at - 1], marked[at], marked[at + 1]];
  if (!above || !one || !below || one.heading || below.heading) return false;
  const { text, apart, item } = one.line;
  const most = /[\u4e00-\u9fff]/.test(text) ? longest.han : longest.latin;
  const isShort = text.length <= most && /^["“‘(]?[A-Z\d\u4e00-\u9fff]/.test(text);
  const isBare =
    !item &&
    !listMark.test(text) &&
    !bulleted.test(text) &&
    !/[：:；;，,。！？.!?”"）)]$|[。！？]|[.!?]\s/.test(text);
  const isOver =
    apart === true || isTitleEn(text, below.line.text) || isTitleZh(text, below.line.text, false);
  return (
    isOver &&
    isShort &&
    isBare &&
    !isCaption(text) &&
    !tellsAmounts(text) &&
    (above.heading !== null ||
      stopped.test(above.line.text) ||
      above.line.item === true ||
      listMark.test(above.line.text)) &&
    below.line.text.length > text.length &&
    (stopped.test(below.line.text) || listMark.test(below.line.text))
  );
}

/** Marks such lines as headings of the lowest level, where parts are told by `way`, and the conclusion as a part. */
export function takeSubheadings(marked: Marked[], way: Way): void {
  const first = marked.findIndex(({ heading }) => heading?.way === way);
  const found = marked.flatMap((_, at) => (at > first && isSubheading(marked, at) ? [at] : []));
  const last = found.findLast((at) => isConclusion(marked[at]?.line.text ?? ''));
  const inside = found.filter((at) => at !== last);
  for (const at of [...(inside.length >= fewest ? inside : []), ...(last === undefined ? [] : [last])]) {
    const one = marked[at];
    if (one) one.heading = titled(at === last ? way : 'plain', one.line.text, one.line.text);
  }
}
