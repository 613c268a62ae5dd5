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

/** “ from | a GP”: what one of several alternatives is told by. */
const oneOf = / (?:from|by|through|via|with|to|for|in|on|at) (an? (?:[A-Za-z-]+ )?[A-Za-z-]+)$/;
const others = /^(?:, (?:an? )?[a-z][a-z' -]{1,30}?){0,3},? or (?:an? )?[a-z-]+(?: [a-z-]+)?(?=[.,;:)]|$)/;
/** A label no longer than this names all of them, in letters. */
const roomy = 75;

/** “came from a nurse, a school or another service”: all of them, or none where there is no room. */
function withOthers({ label, found }: Setting, text: string): string {
  const [tail = '', one = ''] = oneOf.exec(label) ?? [];
  const at = one === '' ? -1 : text.slice(found.end, found.end + 150).indexOf(`${tail}`);
  if (at < 0) return label;
  const from = found.end + at + tail.length;
  const more = others.exec(text.slice(from, text.indexOf('\n', from) + 1 || undefined))?.[0] ?? '';
  if (more === '') return label;
  const bare = label.slice(0, -tail.length);
  return label.length + more.length <= roomy || !/ (?:who|that) \S+ \S/.test(bare) ? label + more : bare;
}

/** Adds what follows in the text up to the next mark. */
export function tellToEnd(settings: Setting[], text: string): void {
  tellKept(settings, text);
  for (const setting of settings) {
    setting.label = withOthers(setting, text);
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
