/** What stands inside a part: its sections, and which points stand under which heading. */
import { announced } from './announcing.ts';
import { areNotes, judgesPart } from './asides.ts';
import { endsSentence } from './en/words/stops.ts';
import { numberedWay, type Way } from './headings.ts';
import { heads, heal, sliced, type Paragraph } from './lines.ts';
import { bulleted, listMark, unlisted, unordered } from './list-marks.ts';
import { stacked, tellsAmounts, unmarked, type Marked } from './marked.ts';
import { rhetoric } from './settings.ts';
import { tellsOnlyHowMany } from './tells-number.ts';
import { toldInOrder } from './told-in-order.ts';

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

/** An item that tells an amount is so long at most. */
const longestItem = 110;

/** A heading inside a part, and what stands beneath it. */
interface Section {
  depth: number;
  /** null: the part itself. */
  over: Paragraph | null;
  /** Bold words that lead into a paragraph lead into that one alone. */
  isLead: boolean;
  /** A blank line follows its heading. */
  isApart?: boolean;
  text: Paragraph[];
  within: Section[];
}

/** The text under a heading: broken lines healed, list marks taken off, sub-headings set over their text. */
export function paragraphsOf(body: Marked[]): Paragraph[] {
  const part: Section = { depth: -1, over: null, isLead: false, text: [], within: [] };
  let open = [part];
  for (const { line, heading } of body) {
    if (!heading) {
      // “（三）聚力城乡融合。县城……” runs into its text: no heading, but the section before it ends.
      const way = numberedWay(line.text);
      const depth = way === null ? -1 : depths.indexOf(way);
      if (depth >= 0 && open.some((one) => one.depth === depth)) {
        open = open.filter((one) => one === part || one.depth < depth);
        // “2. Build a £3 million pool” tells an amount and is an item all the same.
        const isItem =
          tellsAmounts(line.text) && line.text.length <= longestItem && !/[.!?:]$/.test(line.text);
        const over = isItem ? unlisted(line) : null;
        const section = { depth, over, isLead: false, isApart: line.apart === true, text: [], within: [] };
        open.at(-1)?.within.push(section);
        open.push(section);
        if (isItem) continue;
      }
      open.at(-1)?.text.push(line);
      continue;
    }
    const depth = depths.indexOf(heading.way);
    open = open.filter((one) => one === part || one.depth < depth);
    const isLead = heading.way === 'lead';
    const isApart = line.apart === true;
    const section = { depth, over: unlisted(unmarked(line)), isLead, isApart, text: [], within: [] };
    open.at(-1)?.within.push(section);
    open.push(section);
  }
  const points = pointsOf(part);
  const end = points.at(-1)?.section;
  const judged = points.findIndex((one) => one.section === end && !one.leadsIn && judgesPart(one));
  return points.map((one, at) => (end && judged >= 0 && at >= judged ? { text: one.text, at: one.at } : one));
}

/**
 * The points of a section: a heading over a single one leads it, over several it is the section of each.
 *
 * @param before with nothing under it, an item of a list: what comes after the last item is none of its text
 * @param isLevel a heading of its level stands over several points, so that it is a section as well
 */
function pointsOf(
  { over, isLead, isApart, text, within }: Section,
  before?: Section,
  isLevel = false,
): Paragraph[] {
  const told = withLists(announced(heal(text)), over).flatMap(toldInOrder);
  const points = onLevel(within);
  // “办好以下民生实事：” over “1. …”, “2. …”
  const last = told.at(-1);
  const tail = leadInAt(last?.text ?? '');
  const leads =
    last !== undefined && within.length > 1 && within.some(isBare) && (tail > 0 || leadIn.test(last.text));
  const above = told.slice(0, -1);
  const announces = last !== undefined && within.length > 1 && announcesAll.test(last.text);
  const own = announces
    ? [...above, { ...last, leadsIn: true }]
    : leads && tail > 0
      ? [...above, upTo(last, tail)]
      : leads && tellsOnlyHowMany(last)
        ? above
        : told;
  // What follows the last item after a blank line is none of the list.
  const end = within.at(-1);
  const endsAt =
    end?.over && isItemAfter(within.at(-2), end.over, end.isApart) ? (end.over.at[0] ?? 0) : Infinity;
  const below =
    leads && !announces
      ? points.map((one) =>
          (one.at[0] ?? 0) > endsAt ? one : { ...one, section: one.section ?? untied(sliced(last, tail)) },
        )
      : points;
  if (!over) return [...own, ...below];
  if (isBare(before) && (bulleted.test(text[0]?.text ?? '') || isItemAfter(before, over, isApart)))
    return [over, ...own, ...below];
  const [first, ...rest] = [...own, ...below];
  if (!first) return [over];
  if ((rest.length === 0 && !isLevel) || isLead) return [stacked(over, first), ...rest];
  const section = unstopped(over);
  return [first, ...rest].map((point) => ({ ...point, section: point.section ?? section }));
}

/** A whole sentence among bare ones is an item; so is the last before a blank line. */
const isItemAfter = (before: Section | undefined, over: Paragraph | null, isApart?: boolean): boolean =>
  isBare(before) && (/[。；.;]$/.test(over?.text ?? '') || (isApart === true && !before?.isApart));

/** “聚力转型升级，产业体系不断完善。” ends like a sentence and is a heading. */
const unstopped = ({ text, at }: Paragraph): Paragraph => ({ text: text.replace(/[。.]$/, ''), at });

/** So many headings that each stand over one paragraph: what follows the last one's is none of its text. */
const fewestAlike = 3;

/** The points of sections that follow each other: where one of them is over several points, all of its level are sections. */
function onLevel(within: Section[]): Paragraph[] {
  const points = within.map((one, at) => pointsOf(one, within[at - 1]));
  const alone = afterLast(within, points);
  if (alone || within.some(isBare)) return alone ?? points.flat();
  const isOver = ({ over, isLead }: Section): boolean => over !== null && !isLead;
  const several = new Set(
    within.flatMap((one, at) => (isOver(one) && (points[at]?.length ?? 0) > 1 ? [one.depth] : [])),
  );
  return within.flatMap((one, at) =>
    isOver(one) && several.has(one.depth) ? pointsOf(one, within[at - 1], true) : (points[at] ?? []),
  );
}

/** “We owe these achievements to …” behind the last of several that stand over one paragraph each is by itself; null: none is. */
function afterLast(within: Section[], points: Paragraph[][]): Paragraph[] | null {
  const last = within.at(-1);
  const [first, ...rest] = points.at(-1) ?? [];
  const isAlike =
    points.length >= fewestAlike &&
    points.slice(0, -1).every((own, at) => own.length === 1 && within[at]?.over);
  const isPlain = (one: Paragraph): boolean => one.section?.at[0] === last?.over?.at[0];
  if (
    !isAlike ||
    !last?.over ||
    last.isLead ||
    last.within.length > 0 ||
    !first ||
    rest.length === 0 ||
    !rest.every(isPlain)
  )
    return null;
  const alone = rest.map(({ text, at }) => ({ text, at }));
  return [...points.slice(0, -1).flat(), stacked(last.over, first), ...alone];
}

/** A line that leads into a list has no number of its own, but for a year. */
const leadIn = /^(?=.{2,120}$)(?:[^\d。！？.!?]|(?<!\d)(?:19|20)\d{2}(?:[-–/]\d{2}(?:\d{2})?)?(?!\d))+[:：]$/;

/** “About half went to bridges, including:” tells what the sentence is about, not only what is listed. */
const goesOn = /\b(?:including|such as|among them|of which):$/;

/** “Demand grew again. We responded in several ways:”: where the sentence begins that leads into a list; 0: nowhere. */
function leadInAt(text: string): number {
  const [end] = [...text.matchAll(/[.!?][”"’')]*\s+(?=[A-Z])/g)].reverse();
  const at = end ? end.index + end[0].length : 0;
  const isTail =
    end !== undefined &&
    endsSentence(text, end.index + 1) &&
    leadIn.test(text.slice(at)) &&
    !goesOn.test(text);
  return isTail && !announcesAll.test(text.slice(at)) ? at : 0;
}
/** “一年来，我们主要做了以下工作：” says of no list what it is about. */
const announcesAll =
  /^(?:[^，。：]{0,12}，)?(?:我[们局县市区院校省]|全[省市县区局])?(?:主要|重点|着力|突出|扎实|认真|全面|坚持|必须|将|要|已)*(?:做了|做好|抓了|抓好|开展了?|推进了?|完成了?|从|在|体现在)?(?:以下|下列|如下)(?:[一二三四五六七八九十几]{1,2}(?:个?方面|项|件|点))?(?:的?(?:主要|重点))?(?:工作|任务|事项|方面|举措|措施)?(?:着手|入手|做起|发力|下功夫|努力)?[：:]$|^(?:[^,.:]{0,40}, )?we (?:have |will )*(?:mainly |chiefly )?(?:did|done|do|focus(?:ed)? on|carr(?:ied|y) out|work(?:ed)? on) the following(?: (?:work|tasks|areas|things|aspects))?:$|^(?:[^,.:]{0,40}, )?(?:our|the) (?:main |major )?(?:work|tasks|efforts|actions)(?: (?:of|in) [^,.:]{1,30})? (?:(?:has|have) )?(?:mainly |chiefly )?(?:includ(?:ed?|es)|cover(?:ed|s)?|consist(?:ed|s)? of|(?:is|are|was|were)|focus(?:ed|es)? on) (?:as follows|the following(?: (?:tasks|areas|aspects|points))?):$/i;
/** “新年任重道远。我们将按照部署，重点抓好以下三个方面工作：”: nor does it say more of how many parts its work has. */
const countsParts = /(?:以下|下列|如下)[^。：，\d]{0,4}(?:方面|项)的?(?:重点|主要)?(?:工作|任务)?[：:]$/;
/** What only ties it to the list. */
const tie =
  /(?:(?:分别|主要)?(?:如下|是|为|有|包括)|,? (?:are|is|were|was|include|includes|including)(?:(?: [a-z]+)? as follows| the following| to)?|,? as follows)?[:：]$/;

/** A paragraph up to a place in it. */
const upTo = (one: Paragraph, end: number): Paragraph => {
  const text = one.text.slice(0, end).trimEnd();
  return { ...one, text, at: one.at.slice(0, text.length) };
};

const untied = ({ text, at }: Paragraph): Paragraph => ({
  text: text.replace(tie, '').replace(/[，,]$/, ''),
  at,
});

/** “用心用情惠民生。今年办好以下实事：”: a heading that runs into what leads into its list. */
const heading = /^[^\d。！？：:]{4,40}(?=。[^\d。！？：:]{4,60}[：:]$)/;

/**
 * Paragraphs without the marks of lists; what leads into a list, “Key results:”, is the section of its items. Right
 * under a heading it only announces them.
 */
function withLists(paragraphs: Paragraph[], over: Paragraph | null): Paragraph[] {
  const isItem = (at: number): boolean =>
    paragraphs[at]?.item === true || listMark.test(paragraphs[at]?.text ?? '');
  const notes = paragraphs.findIndex(areNotes);
  let section: Paragraph | undefined;
  return paragraphs.flatMap((one, at) => {
    if (notes >= 0 && at >= notes) return [one];
    if (!isItem(at)) section = undefined;
    if (isItem(at + 1) && isItem(at + 2)) {
      const own = unlisted(one);
      const last = sliced(own, own.text.lastIndexOf('。', own.text.length - 2) + 1);
      if (!isItem(at) && leadIn.test(last.text) && countsParts.test(last.text))
        return [{ ...one, leadsIn: true }];
      if (
        !isItem(at) &&
        last.text !== own.text &&
        leadIn.test(last.text) &&
        (rhetoric.test(own.text) || /目标/.test(last.text))
      ) {
        section = untied(last);
        return [upTo(own, own.text.length - last.text.length)];
      }
      const tail = isItem(at) ? 0 : leadInAt(own.text);
      if (tail > 0) {
        section = untied(sliced(own, tail));
        return [upTo(own, tail)];
      }
      const [opening] = heading.exec(own.text) ?? [];
      const isLeadIn = !isItem(at) && leadIn.test(one.text);
      if (opening !== undefined || (over && at === 0 && isLeadIn)) {
        section = opening === undefined ? unstopped(over ?? one) : { ...own, text: opening };
        return [{ ...own, section, leadsIn: true }];
      }
      if (isLeadIn || (!isItem(at) && heads.test(one.text))) {
        if (announcesAll.test(one.text)) return [{ ...one, leadsIn: true }];
        section = untied(one);
        return tellsOnlyHowMany(one) ? [] : [one];
      }
    }
    const { ledBy } = one;
    const told = { ...unordered(unlisted(one)), ...(ledBy !== undefined && { ledBy }) };
    return [section ? { ...told, section } : told];
  });
}

const isBare = (section: Section | undefined): boolean =>
  section !== undefined && section.text.length === 0 && section.within.length === 0;
