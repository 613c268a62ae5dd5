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

/** “01”, “PART 2”, “三” on a line of its own; a plain number may be what the slide tells. */
const number = /^(?:(?:part|chapter)[\s.]*\d{1,2}|0\d|[一二三四五六七八九十])[\s.、]*$/i;
/** “第一部分　工作回顾”, “02 下步打算”: a name with its chapter's number. */
const numbered =
  /^(?:第[一二三四五六七八九十\d]{1,3}(?:部分|章|篇)|[一二三四五六七八九十]{1,3}、|0\d[\s.、]|part\s*\d)/i;
const agenda = /^(?:目\s*[录錄次]|议\s*程|汇报提纲|(?:table of )?contents|agenda|outline)$/i;
const farewell = /^(?:谢谢|感谢|敬请|thank|q\s*&\s*a|the end)/i;
/** The longest name of a chapter or an item on the agenda, in characters. */
const longestName = 40;

const textsOf = ({ title, lines }: Slide): string[] => [
  ...(title === '' ? [] : [title]),
  ...lines.paragraphs.map((one) => one.replace(/^- /, '')),
];

/** What a slide that only opens a chapter calls it; '' for any other slide. */
function chapterOf(slide: Slide): string {
  if (slide.isCover || slide.notes !== null) return '';
  const texts = textsOf(slide);
  const names = texts.filter((text) => !number.test(text));
  const [name = ''] = names;
  const isNumbered = names.length < texts.length || numbered.test(name);
  return names.length === 1 && isNumbered && name.length <= longestName ? name : '';
}

/** A slide that only says what comes, or that it was all: others say the former, and the latter tells nothing. */
function isFrame(slide: Slide): boolean {
  const [first = '', ...others] = textsOf(slide);
  if (slide.isCover || slide.notes !== null) return false;
  const isShort = others.every((text) => text.length <= longestName && !/[。；]/.test(text));
  return (agenda.test(first) && isShort) || (farewell.test(first) && others.join('').length <= longestName);
}

/** Slides as one text. Where some only open chapters, these are the parts, and the others stand in them. */
export function slidesText(slides: Slide[]): DocumentText {
  const told = slides.filter((slide) => !isFrame(slide));
  const chapters = new Map(told.map((slide) => [slide, chapterOf(slide)]));
  const inChapters = [...chapters.values()].filter((name) => name !== '').length >= 2;
  const lines = new Lines();
  let title = '';
  const head = (text: string, level: number): void => {
    lines.say(text);
    lines.end({ level });
  };
  for (const slide of told) {
    const chapter = chapters.get(slide) ?? '';
    if (chapter !== '') {
      head(chapter, 2);
      title = chapter;
      continue;
    }
    // Where no shape says that it is the title, a short line over the others is.
    const [first = '', ...others] = slide.lines.paragraphs;
    const isTitle = others.length > 0 && first.length <= 30 && !/[。；，：:.;,\n]/.test(first);
    const own = slide.title === '' && isTitle ? slide.lines.shift() : slide.title;
    // A title that goes on over several slides is one part.
    if (own !== '' && own !== title) head(own, slide.isCover ? 1 : inChapters ? 3 : 2);
    title = own || title;
    lines.add(slide.lines);
    if (slide.notes) lines.add(slide.notes);
  }
  return lines.written();
}
