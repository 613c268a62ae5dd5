/** Lists of targets: “The main targets are: growth of 5%; 4,000 new homes; …”: each is a target, and no result. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const leads =
  /\b(?:targets?|goals?|objectives?)\b[^.!?\n:]{0,80}\b(?:are|is|include|includes|follows|set|propose|following)\b[^.!?\n:]{0,40}:(?![^.!?\n]*\b(?:last year|compared with|against)\b)[^.!?\n]*$/i;
const told = /\b(?:targets?|goals?|ceiling|floor|limit|planned|objective)\b/i;
/** A list of targets is no longer than this, in UTF-16 units. */
const longest = 900;

/** “Target for GDP growth”, “Target for new homes”; a list goes on over its semicolons. */
export function tellAim(text: string, settings: Setting[]): void {
  for (const setting of settings) {
    const { kind, label, found } = setting;
    if (kind === 'date' || label === '' || told.test(label)) continue;
    const ahead = sentenceBefore(text, found.start);
    if (ahead.includes(':') && leads.test(ahead)) setting.label = `Target for ${lowered(label)}`;
  }
}

/** The sentence up to a place; a dot inside a number ends none, nor does a semicolon. */
function sentenceBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longest) {
    const mark = text[start - 1] ?? '';
    if (/[!?\n]/.test(mark) || (mark === '.' && /\s/.test(text[start] ?? ''))) break;
    start--;
  }
  return text.slice(start, end).replace(/(?<=\d)\.(?=\d)/g, ',');
}
