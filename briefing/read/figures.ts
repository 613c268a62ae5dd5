/** A paragraph → its figures, each language by its own rules. */
import type { FigureReading } from '../model.ts';
import { englishFigures } from './en/figures.ts';
import type { Paragraph } from './lines.ts';
import { chineseFigures } from './zh/figures.ts';

/** A paragraph is read as Chinese when Chinese is not just a name in it. */
const isChinese = (text: string): boolean =>
  (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) * 4 > (text.match(/[A-Za-z]/g)?.length ?? 0);

/** Every figure of a paragraph under its heading, in order; `ofPlans` where it stands in a part that tells what is to be done. */
export const figuresOf = (paragraph: Paragraph, ofPlans = false, heading = ''): FigureReading[] =>
  isChinese(paragraph.text)
    ? chineseFigures(paragraph, ofPlans, heading)
    : englishFigures(paragraph, ofPlans, heading);

/** What a person types as a number: one figure, perhaps with 约 or a minus before it; else null. */
export function readFigure(typed: string): FigureReading | null {
  const minus = /^[-−－]\s*(?=[\d.\p{Sc}])/u.exec(typed)?.[0] ?? '';
  const text = typed.slice(minus.length);
  const [figure, ...more] = figuresOf({ text, at: Array.from(text, (_, index) => index) });
  if (!figure || more.length > 0) return null;
  const around = text.slice(0, figure.inText.start) + text.slice(figure.inText.end);
  if (!/^(?:约|近|超|超过|突破|不到|以上|以下|左右|余|多|about|over|nearly|more than|up|\s)*$/i.test(around))
    return null;
  return minus === '' ? figure : { ...figure, sign: -1 };
}
