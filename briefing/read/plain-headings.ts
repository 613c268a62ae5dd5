/** Headings that bear no mark: short lines over whole paragraphs. */
import { isAsideEn, isDocumentEn, isOfficeEn, isPeriodEn, isReporterEn, isSectionName } from './en/titles.ts';
import { isNote } from './front-lines.ts';
import { titled, type Way } from './headings.ts';
import { bulleted, listMark } from './list-marks.ts';
import { isEnglish, tellsAmounts, unmarked, type Marked } from './marked.ts';

/** A heading has so many characters at most. */
const longest = 130;

/** “稳：经济大盘稳住了”: a keyword and its tagline. */
const keyed = /^[\u4e00-\u9fff]{1,6}[：:]\s*[^\d。；：:]{2,24}(?<![，、])$/;

/** “稳” over its tagline: one character on a line of its own is a keyword, and no title. */
const alone = /^[\u4e00-\u9fff]$/;

/** “FINANCIAL HIGHLIGHTS”: set so, a line is a heading over anything. */
const isCapitals = (text: string): boolean => /[A-Z]{3}/.test(text) && !/[a-z]/.test(text);

/** Who wrote it, the time it tells of, what it is called: lines of its front; and “€18.4 billion paid out”. */
const isFrontEn = (text: string, isAbove: boolean): boolean =>
  isReporterEn(text) ||
  isPeriodEn(text) ||
  tellsAmounts(text) ||
  (isAbove &&
    (isDocumentEn(text) ||
      (isCapitals(text) && /\b(?:REPORT|BULLETIN|COMMUNIQU[EÉ]|ACCOUNTS)\b/.test(text))));

/** “Who benefits most?” */
const asks = /^(?:What|Who|Why|How|Where|When|Which|Is|Are|Does|Do|Can|Will)\b[^.!?:;]{4,50}\?$/;

/** “From each pound:” over a list: what leads into it. */
const leadsIn = (marked: Marked[], at: number): boolean =>
  /:$/.test(marked[at]?.line.text ?? '') && listMark.test(marked[at + 1]?.line.text ?? '');

/** In a text whose paragraphs are whole, short lines without a full stop are headings. */
export function plainHeadings(marked: Marked[]): Way | null {
  const whole = marked.filter(
    ({ line }) => line.item || bulleted.test(line.text) || /[。！？.!?”"）)]$/.test(line.text),
  ).length;
  // In a line that a column broke, a comma and digits tell text from a heading.
  const isShort = (text: string): boolean =>
    keyed.test(text) ||
    asks.test(text) ||
    ((/[\u4e00-\u9fff]/.test(text)
      ? text.length <= 24 && !/[。！？；：].|，.*\d|\d.*，/.test(text)
      : text.length <= 60 && !/[.!?]\s+[A-Z]/.test(text)) &&
      !/[。！？；，：:,.!?;]$/.test(text));
  // A long one has a blank line above it and below, and stands between paragraphs of text.
  const isLong = (index: number): boolean => {
    const [above, one, next] = [marked[index - 1]?.line, marked[index]?.line, marked[index + 1]?.line];
    return (
      one !== undefined &&
      isEnglish(one.text) &&
      !tellsAmounts(one.text) &&
      one.text.length <= longest &&
      /^["“(]?[A-Z\d]/.test(one.text) &&
      !/[.!?;]\s|[.!?;:,)"”]$/.test(one.text) &&
      one.apart === true &&
      above?.apart === true &&
      !above.item &&
      /[.!?”"]$/.test(above.text) &&
      /[.!?”"]$/.test(next?.text ?? '')
    );
  };
  const firstText = marked.findIndex(({ line }) => /[。！？.!?]$/.test(line.text));
  let before: Marked | undefined;
  const candidates = marked.flatMap(({ line, heading }, index) => {
    const next = marked[index + 1];
    // When it was posted, and by whom, stands between a title and the first heading.
    const above = marked[index - 1];
    if (above && (index === 1 || !isNote(above.line.text))) before = above;
    const afterText =
      before !== undefined && (before.line.item || /[。！？.!?”"）)]$/.test(before.line.text));
    const overText =
      next !== undefined &&
      (next.line.item ||
        ((next.line.text.length > line.text.length ||
          (isSectionName(line.text) && /[.!?]$/.test(next.line.text))) &&
          !isShort(next.line.text)) ||
        (isCapitals(line.text) && !isCapitals(next.line.text)) ||
        (isEnglish(line.text) &&
          !leadsIn(marked, index) &&
          (listMark.test(next.line.text) || leadsIn(marked, index + 1))));
    const afterHeading =
      before !== undefined && isShort(before.line.text) && !/[，。；、,]/.test(before.line.text);
    const follows = afterText || (isEnglish(line.text) ? index > 0 : afterHeading);
    // “Key results:” over a list, in the midst of a part, is no part.
    const named = isSectionName(line.text) && index > 0 && !(index > firstText && leadsIn(marked, index));
    // “NATIONAL STATISTICAL OFFICE” over the title.
    const isMasthead = before === undefined || (index <= firstText && isOfficeEn(line.text));
    const free =
      !isMasthead &&
      (!heading || heading.way === 'bracketed') &&
      !isAsideEn(line.text) &&
      !(isEnglish(line.text) ? isFrontEn(line.text, index < firstText) : isNote(line.text)) &&
      !/^[（(].*[）)]$|^[—–]{1,2}/.test(line.text);
    const listed = isEnglish(line.text) && listMark.test(line.text);
    return free &&
      !listed &&
      !line.item &&
      (isShort(line.text) || isLong(index) || named) &&
      overText &&
      follows
      ? [index]
      : [];
  });
  // The line right over the first paragraph is the title, unless it stands elsewhere or is a section's.
  const [first = 0] = candidates;
  const above = marked.slice(0, first).map(({ line }) => line.text);
  // The very first line may be a long one.
  const isTitled = above.some(
    (line, at) =>
      (isShort(line) ||
        (at === 0 &&
          line.length <= 120 &&
          (!/[。！？.!?]$/.test(line) || /^[^，。]{4,40}[？！?!]$/.test(line)))) &&
      !isOfficeEn(line) &&
      !isAsideEn(line),
  );
  const title =
    isTitled || (above.length > 0 && isSectionName(marked[first]?.line.text ?? ''))
      ? candidates
      : candidates.slice(1);
  // Each heading stands over at least one whole paragraph, however many lines columns broke it into.
  if (title.length < 2 || whole < title.length) return null;
  for (const index of title) {
    const one = marked[index];
    if (!one) continue;
    // “Economic outlook | Local economy”: a chapter's heading right over its first section's.
    const [above, chapter] = marked.slice(Math.max(0, index - 2), index);
    if (
      above &&
      chapter?.heading === null &&
      (index - 1 > first || alone.test(chapter.line.text)) &&
      !chapter.line.item &&
      !listMark.test(chapter.line.text) &&
      isShort(chapter.line.text) &&
      !isFrontEn(chapter.line.text, index <= firstText) &&
      (/[。！？.!?]$/.test(above.line.text) || isAsideEn(above.line.text) || listMark.test(above.line.text))
    )
      chapter.heading = titled('plain', chapter.line.text, chapter.line.text);
    // “【民生】” and “★ 民生” among plain headings are one of them.
    const text = unmarked(one.line).text;
    one.heading = one.heading ? { ...one.heading, way: 'plain' } : titled('plain', one.line.text, text);
  }
  return 'plain';
}
