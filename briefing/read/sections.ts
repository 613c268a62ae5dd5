/** What stands inside a part: its sections, and which points stand under which heading. */
import { announced } from './announcing.ts';
import { judgesPart } from './asides.ts';
import type { Way } from './headings.ts';
import { heads, heal, type Paragraph } from './lines.ts';
import { bulleted, listMark, unlisted, unordered } from './list-marks.ts';
import { stacked, unmarked, type Marked } from './marked.ts';

/** Ways by the depth at which a report uses them: a deeper heading right under another stands over the same text. */
export const depths: Way[] = [
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

/** A heading inside a part, and what stands beneath it. */
interface Section {
  depth: number;
  /** null: the part itself. */
  over: Paragraph | null;
  /** Bold words that lead into a paragraph lead into that one alone. */
  isLead: boolean;
  text: Paragraph[];
  within: Section[];
}

/** The text under a heading: broken lines healed, list marks taken off, sub-headings set over their text. */
export function paragraphsOf(body: Marked[]): Paragraph[] {
  const part: Section = { depth: -1, over: null, isLead: false, text: [], within: [] };
  let open = [part];
  for (const { line, heading } of body) {
    if (!heading) {
      open.at(-1)?.text.push(line);
      continue;
    }
    const depth = depths.indexOf(heading.way);
    open = open.filter((one) => one === part || one.depth < depth);
    const isLead = heading.way === 'lead';
    const section = { depth, over: unlisted(unmarked(line)), isLead, text: [], within: [] };
    open.at(-1)?.within.push(section);
    open.push(section);
  }
  const points = pointsOf(part, false);
  const end = points.at(-1)?.section;
  const judged = points.findIndex((one) => one.section === end && judgesPart(one));
  return points.map((one, at) => (end && judged >= 0 && at >= judged ? { text: one.text, at: one.at } : one));
}

/**
 * The points of a section: a heading over a single one leads it, over several it is the section of each.
 *
 * @param inList short items stand before it, with nothing under them: what comes after the last is none of its text
 */
function pointsOf({ over, isLead, text, within }: Section, inList: boolean): Paragraph[] {
  const told = withLists(announced(heal(text)));
  const points = within.flatMap((one, at) => pointsOf(one, isBare(within[at - 1])));
  // “办好以下民生实事：” over “1. …”, “2. …”
  const last = told.at(-1);
  const leads = last !== undefined && within.length > 1 && within.some(isBare) && leadIn.test(last.text);
  const own = leads ? told.slice(0, -1) : told;
  const below = leads ? points.map((one) => ({ ...one, section: one.section ?? untied(last) })) : points;
  if (!over) return [...own, ...below];
  // A whole sentence among bare ones is an item.
  if (inList && (bulleted.test(text[0]?.text ?? '') || /[。；.;]$/.test(over.text)))
    return [over, ...own, ...below];
  const [first, ...rest] = [...own, ...below];
  if (!first) return [over];
  if (rest.length === 0 || isLead) return [stacked(over, first), ...rest];
  return [first, ...rest].map((point) => ({ ...point, section: point.section ?? over }));
}

/** A line that leads into a list has no number of its own, but for a year. */
const leadIn = /^(?=.{2,120}$)(?:[^\d。！？.!?]|(?<!\d)(?:19|20)\d{2}(?!\d))+[:：]$/;
/** What only ties it to the list. */
const tie =
  /(?:(?:分别|主要)?(?:如下|是|为|有|包括)|,? (?:are|is|were|was|include|includes|including)(?: as follows| the following)?|,? as follows)?[:：]$/;

const untied = ({ text, at }: Paragraph): Paragraph => ({ text: text.replace(tie, ''), at });

/** Paragraphs without the marks of lists; what leads into a list, “Key results:”, is the section of its items. */
function withLists(paragraphs: Paragraph[]): Paragraph[] {
  const isItem = (at: number): boolean =>
    paragraphs[at]?.item === true || listMark.test(paragraphs[at]?.text ?? '');
  let section: Paragraph | undefined;
  return paragraphs.flatMap((one, at) => {
    if ((leadIn.test(one.text) || heads.test(one.text)) && !isItem(at) && isItem(at + 1) && isItem(at + 2)) {
      section = untied(one);
      return [];
    }
    if (!isItem(at)) section = undefined;
    const told = unordered(unlisted(one));
    return [section ? { ...told, section } : told];
  });
}

const isBare = (section: Section | undefined): boolean =>
  section !== undefined && section.text.length === 0 && section.within.length === 0;
