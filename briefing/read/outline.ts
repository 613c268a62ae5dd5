/** Lines → parts: which lines are headings of parts, which stand over a talking point, and what is text. */
import { isAsideEn, isOfficeEn, isSectionName } from './en/titles.ts';
import { isByline, isNote } from './front-lines.ts';
import { headingOf, titled, ways, type Heading, type Way } from './headings.ts';
import { splitLeads } from './leads.ts';
import { heal, sliced, type Paragraph } from './lines.ts';
import { bulleted, listMark, unlisted } from './list-marks.ts';

/** A part of a report: its heading and its paragraphs, each with the sub-heading that stands over it. */
export interface Part {
  heading: Heading;
  paragraphs: Paragraph[];
}

export interface Outline {
  /** What stands before the first part. */
  front: Paragraph[];
  parts: Part[];
}

type Marked = { line: Paragraph; heading: Heading | null };

/** Ways that make parts when they are used once; the others must be used twice. */
const enoughOnce: Way[] = ['quoted', 'keyword'];

/** Finds the parts of a text; none when no line is a heading. */
export function outlineOf(lines: Paragraph[]): Outline {
  const marked = splitLeads(lines).map((line): Marked => ({
    line,
    heading: headingOf(line.text) ?? (line.strong ? titled(line.strong, line.text, line.text) : null),
  }));
  // “字”里行间看永安: a title, under which its second line or its author stands.
  const top = marked.slice(0, 3).find(({ heading }) => heading?.way === 'quoted' && heading.tagline === '');
  const under = top ? marked[marked.indexOf(top) + 1] : undefined;
  if (top && under && (/^[—–-]{2}/.test(under.line.text) || isByline(under.line.text))) top.heading = null;
  const way = wayOfParts(marked) ?? strongHeadings(marked) ?? plainHeadings(marked);
  const plain = ({ line }: Marked): Paragraph => (/^#{1,6}\s/.test(line.text) ? unmarked(line) : line);
  if (way === null) return { front: marked.map(plain), parts: [] };
  const front: Marked[] = [];
  const parts: { heading: Heading; body: Marked[] }[] = [];
  for (const one of marked) {
    if (one.heading?.way === way) parts.push({ heading: one.heading, body: [] });
    else (parts.at(-1)?.body ?? front).push(one);
  }
  return {
    front: front.map(plain),
    parts: parts.map(({ heading, body }) => ({ heading, paragraphs: paragraphsOf(body) })),
  };
}

/** The strongest way that is used often enough; a single Markdown title over several parts is the title. */
function wayOfParts(marked: Marked[]): Way | null {
  const counts = new Map<Way, number>();
  for (const { heading } of marked) {
    if (heading) counts.set(heading.way, (counts.get(heading.way) ?? 0) + 1);
  }
  const enough = (way: Way): boolean =>
    (counts.get(way) ?? 0) >= (enoughOnce.includes(way) ? 1 : 2) && !isList(marked, way);
  const told = ways.find((way) => way !== 'plain' && way !== 'lead' && enough(way));
  // A table or a page may have one part alone.
  return told ?? ways.find((way) => /^markdown-[2-4]$/.test(way) && counts.has(way)) ?? null;
}

/** “1.新建幼儿园12所 | 2.改造小区86个”: numbered lines with nothing under most of them are items. */
function isList(marked: Marked[], way: Way): boolean {
  if (!/^decimal/.test(way)) return false;
  const own = marked.flatMap(({ heading }, at) => (heading?.way === way ? [at] : []));
  const bare = own.filter((at) => at + 1 >= marked.length || marked[at + 1]?.heading?.way === way);
  return bare.length * 2 > own.length;
}

/** “FINANCIAL HIGHLIGHTS”: set so, a line is a heading over anything. */
const isCapitals = (text: string): boolean => /[A-Z]{3}/.test(text) && !/[a-z]/.test(text);

const isEnglish = (text: string): boolean => !/[\u4e00-\u9fff]/.test(text);
/** Lines set strong are headings, or what leads into paragraphs is; the first that nothing stands over is the title. */
function strongHeadings(marked: Marked[]): Way | null {
  const [first] = marked;
  if (first?.heading?.way === 'plain') first.heading = null;
  const told = (['plain', 'lead'] as const).find(
    (way) => marked.filter(({ heading }) => heading?.way === way).length >= 2,
  );
  if (told) return told;
  for (const one of marked) if (one.line.strong) one.heading = null;
  return null;
}

/** “From each pound:” over a list: what leads into it. */
const leadsIn = (marked: Marked[], at: number): boolean =>
  /:$/.test(marked[at]?.line.text ?? '') && listMark.test(marked[at + 1]?.line.text ?? '');

/** In a text whose paragraphs are whole, short lines without a full stop are headings. */
function plainHeadings(marked: Marked[]): Way | null {
  const whole = marked.filter(
    ({ line }) => line.item || bulleted.test(line.text) || /[。！？.!?”"）)]$/.test(line.text),
  ).length;
  // In a line that a column broke, a comma and digits tell text from a heading.
  const isShort = (text: string): boolean =>
    (/[\u4e00-\u9fff]/.test(text)
      ? text.length <= 24 && !/[。！？；：].|，.*\d|\d.*，/.test(text)
      : text.length <= 60 && !/[.!?]\s+[A-Z]/.test(text)) && !/[。！？；，：:,.!?;]$/.test(text);
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
        (next.line.text.length > line.text.length && !isShort(next.line.text)) ||
        (isCapitals(line.text) && !isCapitals(next.line.text)) ||
        (isEnglish(line.text) && (listMark.test(next.line.text) || leadsIn(marked, index + 1))));
    const afterHeading =
      before !== undefined && isShort(before.line.text) && !/[，。；、,]/.test(before.line.text);
    const follows = afterText || (isEnglish(line.text) ? index > 0 : afterHeading);
    const named = isSectionName(line.text) && index > 0;
    const free = (!heading || heading.way === 'bracketed') && !isAsideEn(line.text);
    const listed = isEnglish(line.text) && listMark.test(line.text);
    return free && !listed && !line.item && (isShort(line.text) || named) && overText && follows
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
    // “【民生】” and “★ 民生” among plain headings are one of them.
    const text = unmarked(one.line).text;
    one.heading = one.heading ? { ...one.heading, way: 'plain' } : titled('plain', one.line.text, text);
  }
  return 'plain';
}

/** Ways by the depth at which a report uses them: a deeper heading right under another stands over the same text. */
const depths: Way[] = [
  ...([
    'quoted',
    'keyword',
    'part',
    'han',
    'roman',
    'markdown-1',
    'markdown-2',
    'markdown-3',
    'markdown-4',
  ] as const),
  ...(['han-in-brackets', 'decimal', 'decimal-2', 'decimal-in-brackets', 'plain', 'lead'] as const),
];

/** The text under a heading: broken lines healed, list marks taken off, sub-headings set over their text. */
function paragraphsOf(body: Marked[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text: Paragraph[] = [];
  let over: Paragraph | null = null;
  let depth = -1;
  // Short items that follow each other are a list: what comes after the last stands under none of them.
  let listDepth = -1;
  const flush = (): void => {
    const isItem = depth === listDepth && bulleted.test(text[0]?.text ?? '');
    const healed = heal(text).map((paragraph) => unlisted(paragraph));
    const [first, ...rest] = healed;
    if (over && (isItem || !first)) paragraphs.push(over);
    if (first) paragraphs.push(over && !isItem ? stacked(over, first) : first, ...rest);
    listDepth = over && !first ? depth : -1;
    text = [];
    over = null;
  };
  for (const { line, heading } of body) {
    if (!heading) {
      text.push(line);
      continue;
    }
    const own = unlisted(unmarked(line));
    const isDeeper = over !== null && text.length === 0 && depths.indexOf(heading.way) > depth;
    if (!isDeeper) flush();
    over = over ? stacked(over, own) : own;
    depth = depths.indexOf(heading.way);
  }
  flush();
  return paragraphs;
}

/** A heading's line without its mark. */
function unmarked(line: Paragraph): Paragraph {
  const mark =
    /^(?:#{1,6}\s+)?\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[^\da-z])/.exec(line.text)?.[0] ??
    /^#{1,6}\s+/.exec(line.text)?.[0] ??
    listMark.exec(line.text)?.[0] ??
    '';
  return sliced(line, mark.length);
}

/** A sub-heading and the text beneath it as one: a line break keeps them apart. */
function stacked(over: Paragraph, under: Paragraph): Paragraph {
  return { text: `${over.text}\n${under.text}`, at: [...over.at, (over.at.at(-1) ?? 0) + 1, ...under.at] };
}
