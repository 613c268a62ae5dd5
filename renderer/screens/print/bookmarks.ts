/** A PDF's table of contents: keywords, and under each its talking points. */
import type { Bookmark } from '../../../api/output.ts';
import { runsText } from '../../../briefing/build/runs.ts';
import type { Slide } from '../../../briefing/model.ts';

/** How a keyword is called in a table of contents: "稳　企业更有活力". */
export const keywordTitle = ({ name, tagline }: { name: string; tagline: string }): string =>
  tagline === '' ? name : `${name}　${tagline}`;

/** Bookmarks of slides, so many to a page. */
export function slideBookmarks(slides: Slide[], perPage: number): Bookmark[] {
  const seen = new Set<number>();
  return slides.flatMap((slide, index): Bookmark[] => {
    const page = Math.floor(index / perPage);
    if (slide.layout === 'cover') return [{ title: runsText(slide.title), page, level: 0 }];
    if (slide.layout === 'keyword') return [{ title: keywordTitle(slide), page, level: 0 }];
    if (slide.layout === 'closing' || slide.layout === 'comparison')
      return [{ title: runsText(slide.title), page, level: 1 }];
    if (slide.pointId === null || seen.has(slide.pointId)) return [];
    seen.add(slide.pointId);
    return [{ title: runsText(slide.title), page, level: 1 }];
  });
}
