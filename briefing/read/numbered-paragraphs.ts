/** Paragraphs that bear numbers, as committees number them: “2.1 The council collected …”. */
import { sliced, type Paragraph } from './lines.ts';

const mark = /^(\d{1,2})\.(\d{1,2})(?:\.\d{1,2})?[.)]?\s+(?=[A-Z“"(\u4e00-\u9fff])/;
/** A heading may be numbered alike; it is short and ends without a stop. */
const isText = (text: string): boolean => text.length > 90 || /[.;:。；：]$/.test(text);

/** Takes the numbers off such paragraphs, where several stand in order: a number of theirs is no figure. */
export function unnumbered(lines: Paragraph[]): Paragraph[] {
  let before = -1;
  let inOrder = true;
  const lengths = lines.map(({ text }) => {
    const [whole = '', major = '', minor = ''] = mark.exec(text) ?? [];
    if (whole === '') return 0;
    const place = Number(major) * 100 + Number(minor);
    inOrder &&= place >= before;
    before = place;
    return isText(text) ? whole.length : 0;
  });
  if (!inOrder || lengths.filter((length) => length > 0).length < 2) return lines;
  return lines.map((line, at) => ({ ...line, ...sliced(line, lengths[at] ?? 0) }));
}
