/** Blank lines: between Latin lines one ends what stands above it, unless the sentence goes on below. */

interface Line {
  text: string;
  at: number[];
  whole?: boolean;
  apart?: boolean;
}

const han = /[\u2e80-\u9fff\uff00-\uffef]/;
/** No sentence ends with these; a page may break after them. */
const goesOn =
  /(?:[,;–—-]|\b(?:a|an|the|of|in|on|at|by|to|for|from|with|and|or|but|as|than|that|which|who|is|are|was|were|be|has|had|have|our|their|its|his|her|per|into|over|under|about|between|among|against|through|will|would|can|may|not|more|new|all))$/i;
/** Whether a line breaks off inside a sentence. */
export const isOpen = (text: string): boolean => !han.test(text) && goesOn.test(text);
const begins = /^(?:[“"(]?[\p{Lu}\d£$€]|[—–-]{1,2}\s?\p{Lu})/u;

/** How many line breaks stand between two lines of a source. */
export const breaksBetween = (above: Line, below: Line, source: string): number =>
  source.slice((above.at.at(-1) ?? 0) + 1, below.at[0] ?? 0).match(/\r\n?|\n/g)?.length ?? 0;

/** Marks the lines over a blank line, and those that it ends: “• Major repairs ⏎ ⏎ How we spend your rent”. */
export function markEnds(lines: Line[], source: string): void {
  lines.forEach((line, at) => {
    const below = lines[at + 1];
    if (below && breaksBetween(line, below, source) > 1) line.apart = true;
  });
  const ends = endParagraphs(lines);
  lines.forEach((line, at) => {
    const below = lines[at + 1];
    if (!below || line.apart !== true || isOpen(line.text)) return;
    const isChinese = han.test(line.text) || han.test(below.text);
    if (isChinese ? ends && !/[，、；]$/.test(line.text) : begins.test(below.text)) line.whole = true;
  });
}

/** Whether blank lines stand between paragraphs of a Chinese text, and between its pages none: all long lines end there. */
function endParagraphs(lines: Line[]): boolean {
  const long = lines.filter(({ text }) => text.length >= 60);
  const ended = long.filter(
    ({ text, apart }, at) => (apart || at === long.length - 1) && /[。！？；：”）]$/.test(text),
  );
  return long.length >= 2 && ended.length === long.length;
}
