/** A name that ends in mid-air goes on with the words of its sentence: “Trees that have survived their first | two summers”. */
import type { Setting } from './setting.ts';

const hanging =
  /\b(?:first|last|next|previous|was|were|is|are|has|have|had|been|be|their|its|our|at least|up to|more than|less than)$/;
/** So many words are added at most. */
const longest = 7;

/** “firms with annual sales | of over 10 million yuan”: without the bound any would be meant. */
function withBound(settings: Setting[], label: string, text: string): string {
  const tail = / with (?:an? )?((?:[a-z-]+ )?[a-z-]+)$/.exec(label)?.[1];
  const bound = settings.find(({ found, approx }) => {
    const ahead = text.slice(Math.max(0, found.start - 60), found.start);
    return approx !== null && tail !== undefined && new RegExp(`\\b${tail} of [a-z ]+$`).test(ahead);
  });
  if (!bound || tail === undefined) return label;
  const from = text.lastIndexOf(`${tail} of `, bound.found.start) + tail.length;
  return `${label}${text.slice(from, bound.found.end)}`;
}

/** Adds what follows in the text up to the next mark. */
export function tellToEnd(settings: Setting[], text: string): void {
  for (const setting of settings) {
    setting.label = withBound(settings, setting.label, text);
    const { label, tokens } = setting;
    if (!hanging.test(label) || label.split(' ').length > 10) continue;
    const tail = label.split(' ').slice(-2).join(' ');
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? text.length;
    const at = text.slice(start, end).indexOf(`${tail} `);
    if (at < 0) continue;
    const after = text.slice(start + at + tail.length, end);
    const more = /^[^.,;:()]+/.exec(after)?.[0].trim().split(/\s+/) ?? [];
    if (more.length > 0 && more.length <= longest) setting.label = `${label} ${more.join(' ')}`;
  }
}
