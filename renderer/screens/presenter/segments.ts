/** A deck by its keywords. Pure. */
import type { DeckSlide, ShowDeck } from '../../../api/show.ts';

type Deck = Pick<ShowDeck, 'run'> & { slides: Pick<DeckSlide, 'slide'>[] };

/** Slides of the run that stand together under one keyword. */
export interface Segment {
  /** '' for slides of none. */
  keyword: string;
  /** 1-based numbers in the deck, ascending. */
  slides: number[];
}

/** The run, keyword after keyword. */
export function segmentsOf({ slides, run }: Deck): Segment[] {
  const segments: Segment[] = [];
  let position: number | null = null;
  slides.slice(0, run).forEach(({ slide }, index) => {
    const here = slide.keyword?.position ?? 0;
    const last = segments.at(-1);
    if (last && here === position) last.slides.push(index + 1);
    else segments.push({ keyword: slide.keyword?.name ?? '', slides: [index + 1] });
    position = here;
  });
  return segments;
}

/** How far a keyword has come: the third of its seven slides. */
export interface KeywordPlace {
  keyword: string;
  at: number;
  of: number;
}

/** Where a slide of the run stands in its keyword; null where it has none. */
export function keywordOf(deck: Deck, slide: number): KeywordPlace | null {
  const segment = segmentsOf(deck).find(({ slides }) => slides.includes(slide));
  if (!segment || segment.keyword === '') return null;
  return { keyword: segment.keyword, at: segment.slides.indexOf(slide) + 1, of: segment.slides.length };
}
