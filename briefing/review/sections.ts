/** What a person does to the headings inside a keyword. Each gives a new arrangement; the old one stays for undo. */
import { leadOf } from '../read/lead.ts';
import { paragraphOf } from '../read/lines.ts';
import type { Section } from '../model.ts';
import type { ArrangedPoint, Arrangement } from './arrangement.ts';
import { pointAt, withPoints, type Place } from './place.ts';

/** A heading that a person makes of more than this is cut, in UTF-16 units: it is to be renamed anyway. */
const longest = 200;

/** Tells whether two points stand under the same heading, or both under none. */
export const isSame = (one: Section | null | undefined, other: Section | null | undefined): boolean =>
  one?.source.start === other?.source.start;

/** The points from `first` on that stand under the heading it stands under: the index after the last of them. */
function runEnd(points: ArrangedPoint[], first: number): number {
  const end = points.findIndex(({ section }, at) => at > first && !isSame(section, points[first]?.section));
  return end < 0 ? points.length : end;
}

/** Gives the points from `first` up to `end` another heading. */
const under = (
  points: ArrangedPoint[],
  section: Section | null,
  first: number,
  end: number,
): ArrangedPoint[] => points.map((point, at) => (at >= first && at < end ? { ...point, section } : point));

/**
 * Whether a point can become a heading: something must be left to stand under it, further lines of its own
 * or a point behind it that is under no other heading.
 */
export function canBegin(arrangement: Arrangement, place: Place): boolean {
  const points = arrangement.keywords[place.keyword]?.points ?? [];
  const point = points[place.point];
  return point !== undefined && (point.blocks.length > 1 || runEnd(points, place.point) > place.point + 1);
}

/**
 * Makes the first line of a point a heading, over the rest of it and over what follows up to the next
 * heading. What a heading says a person may change; where it stands in `source` is kept.
 */
export function beginSection(arrangement: Arrangement, source: string, place: Place): Arrangement {
  const point = pointAt(arrangement, place);
  const [line, ...rest] = point?.blocks ?? [];
  if (!point || !line || !canBegin(arrangement, place)) return arrangement;
  const text = leadOf(paragraphOf(source, [line]).text).slice(0, longest);
  const begun = withPoints(arrangement, place.keyword, (points) => {
    const headed = under(points, { text, source: line }, place.point, runEnd(points, place.point));
    return headed.flatMap((one, at) =>
      at !== place.point ? [one] : rest.length > 0 ? [{ ...one, blocks: rest }] : [],
    );
  });
  return withoutLost(arrangement, begun);
}

/** Calls the heading that a point stands under by another name. */
export function renameSection(
  arrangement: Arrangement,
  { keyword, point }: Place,
  text: string,
): Arrangement {
  return withPoints(arrangement, keyword, (points) => {
    const section = points[point]?.section;
    return section ? under(points, { ...section, text }, point, runEnd(points, point)) : points;
  });
}

/** Takes away the heading that begins with a point: what stood under it stands under the one before. */
export function endSection(arrangement: Arrangement, { keyword, point }: Place): Arrangement {
  const ended = withPoints(arrangement, keyword, (points) =>
    under(points, points[point - 1]?.section ?? null, point, runEnd(points, point)),
  );
  return withoutLost(arrangement, ended);
}

/** A heading over nothing is none, but its words are kept: they stand among what is no talking point. */
export function withoutLost(before: Arrangement, after: Arrangement): Arrangement {
  const left = new Set(sectionsOf(after).map(({ source }) => source.start));
  const lost = sectionsOf(before).filter(({ source }) => !left.has(source.start));
  const spans = new Map(lost.map(({ source }) => [source.start, source]));
  return spans.size === 0 ? after : { ...after, skipped: [...after.skipped, ...spans.values()] };
}

const sectionsOf = ({ keywords }: Arrangement): Section[] =>
  keywords.flatMap(({ points }) => points.flatMap(({ section }) => section ?? []));
