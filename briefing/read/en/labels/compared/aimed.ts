/** Lists of targets: “The main targets are: growth of 5%; 4,000 new homes; …”: each is a target, and no result. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const leads =
  /\b(?:targets?|goals?|objectives?)\b[^.!?\n:]{0,80}\b(?:are|is|include|includes|follows|set|propose|following)\b[^.!?\n:]{0,40}:(?![^.!?\n]*\b(?:last year|compared with|against)\b)[^.!?\n]*$/i;
const told = /\b(?:targets?|goals?|ceiling|floor|limit|planned|objective)\b/i;
/** A dot inside a number or an abbreviation ends no sentence. */
const sentence = /(?:[^.!?\n]|\.(?=\S))*$/;

/** “Target for GDP growth”, “Target for new homes”; a list goes on over its semicolons. */
export function tellAim(text: string, settings: Setting[]): void {
  for (const setting of settings) {
    const { kind, label, found } = setting;
    if (kind === 'date' || label === '' || told.test(label)) continue;
    const ahead = sentence.exec(text.slice(Math.max(0, found.start - 900), found.start))?.[0] ?? '';
    if (leads.test(ahead.replace(/(?<=\d)\.(?=\d)/g, ','))) setting.label = `Target for ${lowered(label)}`;
  }
}
