/** Lines → parts: which lines are headings of parts, which stand over a talking point, and what is text. */
import { isByline } from './front-lines.ts';
import { headingOf, numberedWay, titled, ways, type Heading, type Way } from './headings.ts';
import { splitLeads } from './leads.ts';
import type { Paragraph } from './lines.ts';
import { listMark } from './list-marks.ts';
import { stacked, tellsAmounts, unmarked, type Marked } from './marked.ts';
import { plainHeadings } from './plain-headings.ts';
import { withoutRubrics } from './rubrics.ts';
import { depths, paragraphsOf } from './sections.ts';
import { takeStopped } from './stopped-headings.ts';
import { takeSubheadings } from './sub-headings.ts';

/** A part of a report: its heading and its paragraphs, each with the sub-heading that stands over it. */
export interface Part {
  heading: Heading;
  paragraphs: Paragraph[];
}

export interface Outline {
  /** What stands before the first part. */
  front: Paragraph[];
  parts: Part[];
  /** Lines that only say what kind of passage follows. */
  rubrics: Paragraph[];
}

/** Ways that make parts when they are used once; the others must be used twice. */
const enoughOnce: Way[] = ['quoted', 'keyword'];

/** Finds the parts of a text; none when no line is a heading. */
export function outlineOf(lines: Paragraph[]): Outline {
  const all = splitLeads(lines).map((line): Marked => ({
    line,
    // “1. Germany, 1,341 million euro” is an item.
    heading:
      (/^\d/.test(line.text) && tellsAmounts(line.text) ? null : headingOf(line.text)) ??
      (line.strong ? titled(line.strong, line.text, line.text) : null),
  }));
  takeStopped(all);
  const strongest = wayOfParts(all);
  const { marked, rubrics } =
    strongest === null || strongest === 'bracketed' ? withoutRubrics(all) : { marked: all, rubrics: [] };
  // “Notes to editors | 1. Final data will be released in May. | 2. …” are no parts.
  const notes = marked.findLastIndex(({ line }) => /^Notes(?: to editors)?:?$/i.test(line.text));
  if (notes > 0) for (const one of marked.slice(notes)) if (/^\d/.test(one.line.text)) one.heading = null;
  // “字”里行间看永安: a title, under which its second line or its author stands.
  const top = marked.slice(0, 3).find(({ heading }) => heading?.way === 'quoted' && heading.tagline === '');
  const below = top ? marked[marked.indexOf(top) + 1] : undefined;
  if (top && below && (/^[—–-]{2}/.test(below.line.text) || isByline(below.line.text))) top.heading = null;
  const way = wayOfParts(marked) ?? strongHeadings(marked) ?? plainHeadings(marked);
  const plain = ({ line }: Marked): Paragraph => (/^#{1,6}\s/.test(line.text) ? unmarked(line) : line);
  if (way === null) return { front: overText(marked).map(plain), parts: [], rubrics: [] };
  if (!/^(?:quoted|keyword|bracketed|plain|lead)$/.test(way)) takeSubheadings(marked, way);
  const front: Marked[] = [];
  const parts: { heading: Heading; body: Marked[] }[] = [];
  for (const one of marked) {
    const above = parts.at(-1);
    if (one.heading?.way === 'plain' && way === 'plain' && above?.body.length === 0)
      above.heading = under(above.heading.heading, one.heading);
    else if (one.heading && above && isAbove(one.heading.way, way))
      parts.push({ heading: one.heading, body: [] });
    else if (one.heading?.way === way) {
      const chapter = front.at(-1)?.heading;
      const isChapter = !above && chapter && isAbove(chapter.way, way);
      if (isChapter) front.pop();
      const heading = isChapter ? `${chapter.heading} · ${one.heading.heading}` : one.heading.heading;
      parts.push({ heading: { ...one.heading, heading }, body: [] });
    } else (parts.at(-1)?.body ?? front).push(one);
  }
  takeTaglines(parts);
  shareParent(parts);
  return {
    front: front.map(plain),
    parts: parts.map(({ heading, body }) => ({ heading, paragraphs: paragraphsOf(body) })),
    rubrics: rubrics.map(({ line }) => line),
  };
}

/** A heading right under another: “Our divisions · Tiles”. One character over a line is its keyword: 稳. */
const under = (above: string, one: Heading): Heading => ({
  ...(/^[\u4e00-\u9fff]$/.test(above) ? titled('plain', '', `${above}：${one.heading}`) : one),
  heading: `${above} · ${one.heading}`,
});

/** “Our divisions · Tiles”, “Bricks”: of a heading without text each that follows is one, as its text or its wording says. */
function shareParent(parts: { heading: Heading; body: Marked[] }[]): void {
  let [parent, like] = ['', ''];
  for (const { heading, body } of parts) {
    const [, over, own = heading.heading] = /^(.+?) · (.+)$/.exec(heading.heading) ?? [];
    const wording = wordingOf(own);
    const isOne =
      (wording !== '' && wording === like) ||
      new RegExp(`\\b${own.replace(/[^\w\s]/g, '.')} (?:division|segment|business|region|unit)\\b`, 'i').test(
        body[0]?.line.text ?? '',
      );
    if (over !== undefined) [parent, like] = [over, wording];
    else if (!isOne) parent = like = '';
    else if (parent !== '') heading.heading = `${parent} · ${own}`;
  }
}

/** What headings of one kind share: the word they count by (“Output 2: Water”), -ing (“Mending roads”), the last word (“City buses”). */
function wordingOf(heading: string): string {
  const [, counted] = /^([A-Z][a-z]+) \d/.exec(heading) ?? [];
  if (counted !== undefined) return counted;
  if (/^(?!Looking|Working|Getting|Contacting|During|Following)[A-Z][a-z]{2,}ing\b/.test(heading))
    return '-ing';
  return /\s([A-Za-z][a-z]{2,})$/.exec(heading)?.[1]?.toLowerCase() ?? '';
}

/** “关键词句：稳住大盘”: what only says that it is one. */
const called = /^(?:关键[词字语]?句|核心[词语]?句|金句|主题[词句]|报告原[文话句]|点睛)[：:]\s*/;

/** “关键词【稳】 | 大盘更稳 底气更足 | 全年……”: one line under each keyword, and over no paragraph else, is its tagline. */
function takeTaglines(parts: { heading: Heading; body: Marked[] }[]): void {
  const keyed = parts.filter(({ heading: { way } }) => /^(?:quoted|keyword|bracketed)$/.test(way));
  const isLine = ({ line, heading }: Marked): boolean =>
    heading === null &&
    line.text.length <= longestTagline &&
    !/[。！？：；，.!?:;,)）]$|^[“"].*[”"]$/.test(line.text);
  const isTagged = ({ heading, body: [first, second, ...rest] }: (typeof parts)[number]): boolean =>
    heading.tagline === '' &&
    first !== undefined &&
    second !== undefined &&
    isLine(first) &&
    !first.line.item &&
    !listMark.test(first.line.text) &&
    (first.line.apart === true || /[。”]$/.test(second.line.text)) &&
    ![second, ...rest].some(isLine);
  if (keyed.length < 2 || !keyed.every(isTagged)) return;
  for (const { heading, body } of keyed)
    heading.tagline = (body.shift()?.line.text ?? '').replace(called, '');
}
const longestTagline = 36;

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
  const isOwn = (one: Marked | undefined): boolean => one !== undefined && numberedWay(one.line.text) === way;
  const own = marked.flatMap((one, at) => (isOwn(one) ? [at] : []));
  const bare = own.filter((at) => at + 1 >= marked.length || isOwn(marked[at + 1]));
  return bare.length * 2 > own.length;
}

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

/** “二、明年预算”: a heading of a level above the parts', too rare to make them, is none of what stands under the last part. */
const isAbove = (heading: Way, way: Way): boolean =>
  /^(?:han-in-brackets|decimal)/.test(way) &&
  /^(?:part|han|roman|han-in-brackets)$/.test(heading) &&
  depths.indexOf(heading) < depths.indexOf(way);

/** A numbered heading that is no part stands over the text beneath it: “1. Supply-side reform | We will …”. */
const overText = (marked: Marked[]): Marked[] =>
  marked.flatMap((one, at): Marked[] => {
    const [above, below] = [marked[at - 1], marked[at + 1]];
    const isOver = (two: Marked | undefined, under: Marked | undefined): boolean =>
      two?.heading?.way === 'decimal' &&
      under?.heading === null &&
      under.line.text.length > two.line.text.length;
    if (isOver(one, below)) return [];
    return above && isOver(above, one)
      ? [{ ...one, line: { ...one.line, ...stacked(unmarked(above.line), one.line) } }]
      : [one];
  });
