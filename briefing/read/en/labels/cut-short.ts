/** A name that ends in mid-air goes on with the words of its sentence: “Trees that have survived their first | two summers”. */
import { lowered, raised } from '../phrases/naming.ts';
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

/** “Performance against the 62-day standard, at 66.4%, …”: how well which norm was kept. */
const kept =
  /\b(performance|compliance|adherence) (?:against|with|to) (?:the|our|its|their) (?:[A-Za-z\d]+[- ]){1,5}?(?:standard|rule|target|limit|deadline)\b/i;

/** “Performance” → Performance against the 62-day standard; “Performance target” → Target for …. */
function tellKept(settings: Setting[], text: string): void {
  const start = settings[0]?.tokens[0]?.start ?? 0;
  const [whole, noun] = kept.exec(text.slice(start, settings[0]?.tokens.at(-1)?.end)) ?? [];
  if (whole === undefined || noun === undefined || !/\d|-/.test(whole)) return;
  for (const setting of settings)
    setting.label = setting.label
      .replace(new RegExp(`^${noun} target$`, 'i'), `Target for ${lowered(whole)}`)
      .replace(new RegExp(`^(.+ )?${noun}$`, 'i'), (_, ahead?: string) =>
        ahead === undefined ? raised(whole) : ahead + lowered(whole),
      );
}

/** Adds what follows in the text up to the next mark. */
export function tellToEnd(settings: Setting[], text: string): void {
  tellKept(settings, text);
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
