/** Lines with what they may be headings of, while the outline of a text is found. */
import type { Heading } from './headings.ts';
import { sliced, type Paragraph } from './lines.ts';
import { listMark } from './list-marks.ts';

/** A line and the heading that it is, if it is one. */
export interface Marked {
  line: Paragraph;
  heading: Heading | null;
}

export const isEnglish = (text: string): boolean => !/[\u4e00-\u9fff]/.test(text);

/** “Record revenue of $14.5 billion, up 41%”: what tells amounts is an item rather than a heading. */
export const tellsAmounts = (text: string): boolean =>
  isEnglish(text) && /[%£$€¥₹]|\d\s(?:thousand|million|billion|trillion|per ?cent)\b/i.test(text);

/** A heading's line without its mark. */
export function unmarked(line: Paragraph): Paragraph {
  const mark =
    /^(?:#{1,6}\s+)?\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[^\da-z])/.exec(line.text)?.[0] ??
    /^#{1,6}\s+/.exec(line.text)?.[0] ??
    listMark.exec(line.text)?.[0] ??
    '';
  return sliced(line, mark.length);
}

/** A sub-heading and the text beneath it as one: a line break keeps them apart. */
export function stacked(over: Paragraph, under: Paragraph): Paragraph {
  return { text: `${over.text}\n${under.text}`, at: [...over.at, (over.at.at(-1) ?? 0) + 1, ...under.at] };
}
