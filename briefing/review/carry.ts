/** A changed source: what a person arranged and typed goes on where the text still says the same. */
import { paragraphOf } from '../read/lines.ts';
import type { PointId, Section, Span } from '../model.ts';
import {
  headingKeys,
  headingsOf,
  type ArrangedKeyword,
  type ArrangedPoint,
  type Arrangement,
  type ReportHeadings,
} from './arrangement.ts';
import { Mapped, likeness } from './match.ts';

/** Points less alike than this are two. */
const alike = 0.5;

export interface Carried {
  arrangement: Arrangement;
  /** Goes on with its edits, though its text says something else now. */
  changed: PointId[];
  /** No longer in the text. */
  gone: PointId[];
}

/**
 * Lays an arrangement over another version of its text.
 *
 * @param old the text it was made for, the arrangement, and what stands over that text as it reads by itself
 * @param next the new text, and its arrangement as it reads by itself
 */
export function carryOver(
  old: { source: string; arrangement: Arrangement; reading: ReportHeadings },
  next: { source: string; proposed: Arrangement },
): Carried {
  const map = new Mapped(next.source);
  const { proposed } = next;
  const taken: Span[] = [];
  const isTaken = (span: Span): boolean => taken.some((one) => span.start < one.end && span.end > one.start);
  const moved = (blocks: Span[]): Span[] | null => {
    const found = blocks.map((block) => map.find(paragraphOf(old.source, [block]).text, isTaken));
    if (found.some((span) => span === null)) return null;
    taken.push(...(found as Span[]));
    return found as Span[];
  };

  // A heading stands over several points.
  const sections = new Map<number, Span | null>();
  const headed = (section: Section | null): Section | null => {
    if (section === null) return null;
    const { start } = section.source;
    if (!sections.has(start))
      sections.set(start, map.find(paragraphOf(old.source, [section.source]).text, isTaken));
    const found = sections.get(start) ?? null;
    return found && { ...section, source: found };
  };

  // What still stands word for word keeps its place in the arrangement.
  const skipped = old.arrangement.skipped.flatMap((span) => moved([span]) ?? []);
  const lost: { keyword: number; point: ArrangedPoint }[] = [];
  const keywords = old.arrangement.keywords.map((keyword, index): ArrangedKeyword => {
    const points = keyword.points.flatMap((point): ArrangedPoint[] => {
      const blocks = moved(point.blocks);
      if (blocks) return [{ id: point.id, blocks, section: headed(point.section) }];
      lost.push({ keyword: index, point });
      return [];
    });
    return { ...keyword, points };
  });

  // What reads differently goes on where the text is most like it; the rest is new, or gone.
  const changed: PointId[] = [];
  const free = proposed.keywords.flatMap(({ points: siblings, ...heading }) =>
    siblings
      .filter(({ blocks }) => !blocks.some(isTaken))
      .map((point) => ({ heading, siblings, point, text: paragraphOf(next.source, point.blocks).text })),
  );
  const gone: PointId[] = [];
  const goesOn = new Map<ArrangedPoint, (typeof lost)[number]>();
  for (const one of lost) {
    const { id, blocks } = one.point;
    const text = paragraphOf(old.source, blocks).text;
    const [best] = free
      .filter(({ point }) => !goesOn.has(point))
      .map(({ point, text: said }) => ({ point, score: likeness(text, said) }))
      .sort((a, b) => b.score - a.score);
    if (best && best.score >= alike) goesOn.set(best.point, one);
    if (id !== null) (best && best.score >= alike ? changed : gone).push(id);
  }
  for (const { point } of free) {
    const former = goesOn.get(point);
    const own = former && keywords[former.keyword];
    if (own) place(own, { ...point, id: former.point.id });
  }
  for (const { heading, siblings, point } of free) {
    if (!goesOn.has(point)) place(homeOf(keywords, heading, siblings), { ...point, id: null });
  }
  const kept = keywords.filter(({ points }) => points.length > 0);
  return {
    arrangement: {
      ...headAfter(old.arrangement, old.reading, proposed),
      intro: proposed.intro.filter((span) => !isTaken(span)),
      keywords: kept,
      skipped: [...skipped, ...proposed.skipped.filter((span) => !isTaken(span))],
    },
    changed,
    gone,
  };
}

/** What stands over a report once its text is another: what a person put there stays, the rest is read anew. */
export function headAfter(mine: ReportHeadings, read: ReportHeadings, next: ReportHeadings): ReportHeadings {
  const typed = headingKeys.filter((key) => mine[key] !== read[key]);
  return { ...headingsOf(next), ...Object.fromEntries(typed.map((key) => [key, mine[key]])) };
}

/**
 * The keyword a new point joins: the one that holds most of what stands under the same heading in the text,
 * whatever a person calls it; else the one of its name or heading, else a new one.
 */
function homeOf(
  keywords: ArrangedKeyword[],
  heading: Omit<ArrangedKeyword, 'points'>,
  siblings: ArrangedPoint[],
): ArrangedKeyword {
  const spans = siblings.flatMap(({ blocks }) => blocks);
  const held = ({ points }: ArrangedKeyword): number =>
    points.filter(({ blocks }) =>
      blocks.some((block) => spans.some((span) => block.start < span.end && block.end > span.start)),
    ).length;
  const [most] = keywords
    .map((keyword) => ({ keyword, count: held(keyword) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const own =
    most?.keyword ??
    keywords.find(({ name }) => name === heading.name) ??
    keywords.find((keyword) => keyword.heading === heading.heading);
  if (own) return own;
  const made = { ...heading, points: [] };
  keywords.push(made);
  return made;
}

/** Puts a point into a keyword, in the order of the text. */
function place(own: ArrangedKeyword, point: ArrangedPoint): void {
  const start = point.blocks[0]?.start ?? 0;
  const at = own.points.findIndex((other) => (other.blocks[0]?.start ?? 0) > start);
  own.points.splice(at < 0 ? own.points.length : at, 0, point);
}
