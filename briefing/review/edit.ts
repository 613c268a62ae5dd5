/** What a person does to an arrangement. Each gives a new one; the old one stays for undo. */
import { paragraphOf, placeOf } from '../read/lines.ts';
import type { Span } from '../model.ts';
import type { ArrangedKeyword, ArrangedPoint, Arrangement } from './arrangement.ts';
import { pointAt, withPoints, type Place } from './place.ts';
import { isSame, withoutLost } from './sections.ts';

const inserted = <Item>(list: Item[], at: number, ...items: Item[]): Item[] => [
  ...list.slice(0, at),
  ...items,
  ...list.slice(at),
];
const without = <Item>(list: Item[], at: number): Item[] => list.filter((_, index) => index !== at);

/**
 * Cuts a point in two before the `at`-th UTF-16 unit of its text; the first half keeps its edits.
 * A cut at either end changes nothing.
 */
export function splitPoint(arrangement: Arrangement, source: string, place: Place, at: number): Arrangement {
  const point = pointAt(arrangement, place);
  if (!point) return arrangement;
  const paragraph = paragraphOf(source, point.blocks);
  const left = paragraph.text.slice(0, at).trimEnd().length;
  const right = at + (/^\s*/.exec(paragraph.text.slice(at))?.[0].length ?? 0);
  if (left === 0 || right >= paragraph.text.length) return arrangement;
  const cutEnd = placeOf(paragraph, 0, left).end;
  const cutStart = placeOf(paragraph, right, right + 1).start;
  const [before, after] = cutBlocks(paragraph.text, left, point.blocks, cutEnd, cutStart);
  return withPoints(arrangement, place.keyword, (points) =>
    inserted(
      without(points, place.point),
      place.point,
      { ...point, blocks: before },
      { ...point, id: null, blocks: after },
    ),
  );
}

/** Blocks are the lines of the text, so the cut falls into that line (or between two). */
function cutBlocks(text: string, left: number, blocks: Span[], end: number, start: number): [Span[], Span[]] {
  const line = text.slice(0, left).split('\n').length - 1;
  const own = blocks[line];
  if (!own) return [blocks, []];
  const before = [...blocks.slice(0, line), { start: own.start, end }];
  const after = blocks.slice(line + 1);
  return [before, start < own.end && start >= own.start ? [{ start, end: own.end }, ...after] : after];
}

/** Joins a point to the one before it in its keyword; the earlier one's edits stay. */
export function mergePoint(arrangement: Arrangement, { keyword, point }: Place): Arrangement {
  const joined = withPoints(arrangement, keyword, (points) => {
    const [first, second] = [points[point - 1], points[point]];
    if (!first || !second) return points;
    const merged = { ...first, id: first.id ?? second.id, blocks: [...first.blocks, ...second.blocks] };
    return inserted(points.slice(0, point - 1).concat(points.slice(point + 1)), point - 1, merged);
  });
  return withoutLost(arrangement, joined);
}

/** Moves a point one place up or down, over a heading to the points beyond it, over the edge of its keyword into the next. */
export function movePoint(
  arrangement: Arrangement,
  { keyword, point }: Place,
  way: -1 | 1,
): { arrangement: Arrangement; place: Place } {
  const moved = pointAt(arrangement, { keyword, point });
  const stay = { arrangement, place: { keyword, point } };
  const own = arrangement.keywords[keyword];
  if (!moved || !own) return stay;
  const next = point + way;
  const beside = own.points[next];
  if (beside) {
    const isOver = !isSame(beside.section, moved.section);
    const placed = { ...moved, section: beside.section };
    const to = isOver ? point : next;
    const changed = withPoints(arrangement, keyword, (points) =>
      inserted(without(points, point), to, placed),
    );
    return { arrangement: withoutLost(arrangement, changed), place: { keyword, point: to } };
  }
  const other = arrangement.keywords[keyword + way];
  if (!other) return stay;
  const at = way < 0 ? other.points.length : 0;
  const taken = withPoints(arrangement, keyword, (points) => without(points, point));
  // A heading of the part it leaves is none of the part it comes into.
  const placed = { ...moved, section: other.points[at - 1]?.section ?? null };
  const changed = withPoints(taken, keyword + way, (points) => inserted(points, at, placed));
  return {
    arrangement: withoutLost(arrangement, changed),
    place: { keyword: keyword + way, point: at },
  };
}

/** Takes a point out: what it says is no talking point. It can be given back. */
export function skipPoint(arrangement: Arrangement, place: Place): Arrangement {
  const point = pointAt(arrangement, place);
  if (!point) return arrangement;
  const taken = withPoints(arrangement, place.keyword, (points) => without(points, place.point));
  return withoutLost(arrangement, { ...taken, skipped: [...taken.skipped, ...point.blocks] });
}

/**
 * Makes a stretch of the source a point, after the last one that stands before it.
 *
 * @param name what the first keyword is called where there is none yet
 */
export function addPoint(arrangement: Arrangement, span: Span, name: string): Arrangement {
  const blocks = [span];
  const starts = (point: ArrangedPoint): number => point.blocks[0]?.start ?? 0;
  const before = (keyword: ArrangedKeyword): number =>
    keyword.points.filter((point) => starts(point) < span.start).length;
  const last = arrangement.keywords.findLastIndex((keyword) => before(keyword) > 0);
  const keyword = Math.max(0, last);
  const taken = {
    ...arrangement,
    skipped: arrangement.skipped.filter((one) => one.start !== span.start || one.end !== span.end),
  };
  const own = taken.keywords[keyword];
  const added: ArrangedPoint = { id: null, blocks, section: null };
  if (own) {
    // It stands where the point before it does.
    const section = own.points[before(own) - 1]?.section ?? null;
    return withPoints(taken, keyword, (points) => inserted(points, before(own), { ...added, section }));
  }
  const first = { id: null, name, heading: name, phrase: '', tagline: '', points: [added] };
  return { ...taken, keywords: [first] };
}

/** A stretch of the source that no point, introduction or skipped passage holds yet. */
export const isFree = ({ intro, keywords, skipped }: Arrangement, span: Span): boolean =>
  ![
    ...intro,
    ...skipped,
    ...keywords.flatMap(({ points }) =>
      points.flatMap(({ blocks, section }) => [...blocks, ...(section ? [section.source] : [])]),
    ),
  ].some((taken) => span.start < taken.end && span.end > taken.start);

/** Changes what a keyword is called; the heading follows unless it is given. */
export function renameKeyword(
  arrangement: Arrangement,
  at: number,
  names: Partial<Pick<ArrangedKeyword, 'name' | 'tagline'>>,
): Arrangement {
  const keywords = arrangement.keywords.map((keyword, index) => {
    if (index !== at) return keyword;
    const next = { ...keyword, ...names };
    // The words around the old character belong to it: “稳”中有进 is no phrase of another.
    const phrase = names.name !== undefined && names.name !== keyword.name ? '' : keyword.phrase;
    const heading = [phrase || next.name, next.tagline].filter(Boolean).join('：');
    return { ...next, phrase, heading };
  });
  return { ...arrangement, keywords };
}

/** Moves a keyword with all its points one place up or down. */
export function moveKeyword(arrangement: Arrangement, at: number, way: -1 | 1): Arrangement {
  const moved = arrangement.keywords[at];
  const next = at + way;
  if (!moved || next < 0 || next >= arrangement.keywords.length) return arrangement;
  return { ...arrangement, keywords: inserted(without(arrangement.keywords, at), next, moved) };
}

/** Begins a keyword of its own with this point. */
export function splitKeyword(arrangement: Arrangement, { keyword, point }: Place, name: string): Arrangement {
  const own = arrangement.keywords[keyword];
  if (!own || point === 0 || point >= own.points.length) return arrangement;
  const first = { ...own, points: own.points.slice(0, point) };
  const second = { id: null, name, heading: name, phrase: '', tagline: '', points: own.points.slice(point) };
  return {
    ...arrangement,
    keywords: inserted(without(arrangement.keywords, keyword), keyword, first, second),
  };
}

/** Gives a keyword's points to the one before it. */
export function mergeKeyword(arrangement: Arrangement, at: number): Arrangement {
  const [before, own] = [arrangement.keywords[at - 1], arrangement.keywords[at]];
  if (!before || !own) return arrangement;
  const merged = { ...before, points: [...before.points, ...own.points] };
  const keywords = inserted(without(without(arrangement.keywords, at), at - 1), at - 1, merged);
  return { ...arrangement, keywords };
}
