/** What stands beside the text and is no talking point: captions of tables and pictures, notes under a report. */
import { isCaption } from './captions.ts';
import { joined, type Paragraph } from './lines.ts';

const notes = /^(?:注释?|附注|注解|数据说明|Notes)(?:\s*[:：].*)?$/;
const note =
  /^(?:[[［【（(]?\d{1,2}[\]］】）).、．]|[①-⑩]|注释?\s*\d*[:：]|(?:资料|数据)来源|本公报|Sources?:|\*)/;

/** The paragraphs of a part, where a caption stands with the paragraph before it, on a line of its own. */
export function withCaptions(paragraphs: Paragraph[]): Paragraph[] {
  const told: Paragraph[] = [];
  for (const one of paragraphs) {
    const last = told.at(-1);
    if (last && isCaption(one.text)) told.splice(-1, 1, { ...last, ...joined([last, one]) });
    else told.push(one);
  }
  return told;
}

/** Where the notes under a report begin, “注释：[1]本公报中数据均为初步统计数。”; the end where there are none. */
export function notesBegin(paragraphs: Paragraph[]): number {
  const at = paragraphs.findIndex(({ text }) => notes.test(text.trim()));
  return at > 0 && paragraphs.slice(at + 1).every(({ text }) => note.test(text.trim()))
    ? at
    : paragraphs.length;
}
