/** Slides → text: each slide's title as a part, its text beneath, its notes after. */
import { Lines } from './lines.ts';
import type { DocumentText } from './written.ts';

export interface Slide {
  title: string;
  /** The first slide, which says what all are called, and by whom. */
  isCover: boolean;
  lines: Lines;
  notes: Lines | null;
}

export function slidesText(slides: Slide[]): DocumentText {
  const lines = new Lines();
  let title = '';
  for (const slide of slides) {
    // Where no shape says that it is the title, a short line over the others is.
    const [first = '', ...others] = slide.lines.paragraphs;
    const isTitle = others.length > 0 && first.length <= 30 && !/[。；，：:.;,\n]/.test(first);
    const own = slide.title === '' && isTitle ? slide.lines.shift() : slide.title;
    // A title that goes on over several slides is one part.
    if (own !== '' && own !== title) {
      lines.say(own);
      lines.end({ level: slide.isCover ? 1 : 2 });
    }
    title = own || title;
    lines.add(slide.lines);
    if (slide.notes) lines.add(slide.notes);
  }
  return lines.written();
}
