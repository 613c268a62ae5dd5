/** A changed source: what a person arranged and typed goes on where the text still says the same. */
import { paragraphOf } from '../read/lines.ts';
import type { PointId, Span } from '../model.ts';
import type { ArrangedKeyword, ArrangedPoint, Arrangement } from './arrangement.ts';
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
 * @param old the text it was made for, and the arrangement
 * @param next the new text, and its arrangement as it reads by itself
 */
export function carryOver(
  old: { source: string; arrangement: Arrangement },
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

  // What still stands word for word keeps its place in the arrangement.
  const skipped = old.arrangement.skipped.flatMap((span) => moved([span]) ?? []);
  const lost: { keyword: number; at: number; point: ArrangedPoint }[] = [];
  const keywords = old.arrangement.keywords.map((keyword, index): ArrangedKeyword => {
    const points = keyword.points.flatMap((point): ArrangedPoint[] => {
      const blocks = moved(point.blocks);
      if (blocks) return [{ id: point.id, blocks }];
      lost.push({ keyword: index, at: blocks === null ? keyword.points.indexOf(point) : 0, point });
      return [];
    });
    return { ...keyword, points };
  });

  // What reads differently goes on where the text is most like it; the rest is new, or gone.
  const changed: PointId[] = [];
  const free = proposed.keywords.flatMap(({ points, ...heading }) =>
    points
      .filter(({ blocks }) => !blocks.some(isTaken))
      .map((point) => ({ heading, point, text: paragraphOf(next.source, point.blocks).text })),
  );
  const gone: PointId[] = [];
  const continued = new Map<ArrangedPoint, PointId>();
  for (const { point } of lost) {
    const text = paragraphOf(old.source, point.blocks).text;
    const [best] = free
      .filter((one) => !continued.has(one.point))
      .map((one) => ({ point: one.point, score: likeness(text, one.text) }))
      .sort((a, b) => b.score - a.score);
    if (best && best.score >= alike && point.id !== null) {
      continued.set(best.point, point.id);
      changed.push(point.id);
    } else if (point.id !== null) gone.push(point.id);
  }
  for (const { heading, point } of free) {
    const placed = { id: continued.get(point) ?? null, blocks: point.blocks };
    place(
      keywords,
      heading,
      placed,
      lost.find((one) => one.point.id !== null && one.point.id === placed.id),
    );
  }
  const { title, kicker, subtitle, byline, year } = old.arrangement;
  const kept = keywords.filter(({ points }) => points.length > 0);
  return {
    arrangement: {
      title,
      kicker,
      subtitle,
      byline,
      year: proposed.year ?? year,
      intro: proposed.intro.filter((span) => !isTaken(span)),
      keywords: kept,
      skipped,
    },
    changed,
    gone,
  };
}

/** Puts a point where its former self stood, else under its heading, in the order of the text. */
function place(
  keywords: ArrangedKeyword[],
  heading: Omit<ArrangedKeyword, 'points'>,
  point: ArrangedPoint,
  former: { keyword: number } | undefined,
): void {
  let own = former ? keywords[former.keyword] : keywords.find(({ name }) => name === heading.name);
  own ??= keywords.find((keyword) => keyword.heading === heading.heading);
  if (!own) {
    own = { ...heading, points: [] };
    keywords.push(own);
  }
  const start = point.blocks[0]?.start ?? 0;
  const at = own.points.findIndex((other) => (other.blocks[0]?.start ?? 0) > start);
  own.points.splice(at < 0 ? own.points.length : at, 0, point);
}
