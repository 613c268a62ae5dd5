/** A PDF's table of contents: keywords, under each its sections, and under these their talking points. */
import type { Bookmark } from '../../../api/output.ts';
import { runsText } from '../../../briefing/build/runs.ts';
import type { BriefingPlan, PointId, Slide } from '../../../briefing/model.ts';

/** What a reader's panel of bookmarks shows at most of a line, in UTF-16 units. */
const longest = 120;
const line = (title: string, page: number, level: number): Bookmark => ({
  title: title.length > longest ? `${title.slice(0, longest - 1)}…` : title,
  page,
  level,
});

/** The line of a keyword: "稳　企业更有活力". */
export const keywordBookmark = (
  { name, tagline }: { name: string; tagline: string },
  page: number,
): Bookmark => line(tagline === '' ? name : `${name}　${tagline}`, page, 0);

/**
 * Gives the lines of talking points, asked in the order in which they stand: a section stands above the
 * first of its points, its points a level beneath it.
 */
export function pointBookmarks({
  parts,
}: Pick<BriefingPlan, 'parts'>): (point: PointId, title: string, page: number) => Bookmark[] {
  const sections = new Map(
    parts.flatMap(({ keyword }) =>
      keyword.points.map(({ id, section }) => [
        id,
        section && { ...section, key: `${keyword.id} ${section.source.start}` },
      ]),
    ),
  );
  let last = '';
  return (point, title, page) => {
    const section = sections.get(point) ?? null;
    const begins = section !== null && section.key !== last;
    last = section?.key ?? '';
    return [
      ...(begins ? [line(section.text, page, 1)] : []),
      ...(section?.text === title ? [] : [line(title, page, section ? 2 : 1)]),
    ];
  };
}

/** Bookmarks of slides, so many to a page. */
export function slideBookmarks(
  slides: Slide[],
  perPage: number,
  plan: Pick<BriefingPlan, 'parts'>,
): Bookmark[] {
  const seen = new Set<number>();
  const bookmarksOf = pointBookmarks(plan);
  return slides.flatMap((slide, index): Bookmark[] => {
    const page = Math.floor(index / perPage);
    if (slide.layout === 'cover') return [line(runsText(slide.title), page, 0)];
    if (slide.layout === 'keyword') return [keywordBookmark(slide, page)];
    if (slide.layout === 'closing' || slide.layout === 'comparison')
      return [line(runsText(slide.title), page, 1)];
    if (slide.pointId === null || seen.has(slide.pointId)) return [];
    seen.add(slide.pointId);
    return bookmarksOf(slide.pointId, runsText(slide.title), page);
  });
}
