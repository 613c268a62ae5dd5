/** Which characters of a deck no shipped font can draw. Pure. */
import type { MissingGlyph } from '../../api/room.ts';
import { runsText } from '../../briefing/build/runs.ts';
import type { Card, Slide } from '../../briefing/model.ts';
import { covers, type Coverage } from './cmap.ts';

/** The two families: a character that one of them lacks is only missing where that one is used. */
export type Family = 'serif' | 'sans';
/** A family is as poor as the poorest of its weights. */
export type Families = Record<Family, Coverage[]>;

/** Spaces, joiners and marks that have no picture of their own. */
const unseen = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

/** Every text of a slide by the family it is set in. */
function textsOf(slide: Slide): Record<Family, string[]> {
  const cards = (list: Card[]): string[] => list.flatMap(({ number, unit, label }) => [number, unit, label]);
  const serif = [runsText(slide.title), slide.keyword?.name ?? ''];
  const sans = [slide.footer];
  if (slide.layout === 'cover') {
    serif.push(...slide.keywords.map(({ name }) => name));
    sans.push(slide.kicker, slide.byline);
  }
  if (slide.layout === 'keyword') {
    serif.push(slide.name, slide.phrase, slide.tagline);
    sans.push(slide.subtitle);
  }
  if (slide.layout === 'agenda') sans.push(...slide.items.map(({ text }) => text));
  if (slide.layout === 'chart') {
    sans.push(slide.caption, ...slide.chart.bars.flatMap(({ label, display }) => [label, display]));
  }
  if ('bullets' in slide) sans.push(...slide.bullets.map(runsText));
  if ('cards' in slide) sans.push(...cards(slide.cards));
  return { serif, sans };
}

/** How many different characters the slides use, and those of them that have no picture, in order. */
export function checkGlyphs(
  slides: Slide[],
  families: Families,
): { characters: number; missing: MissingGlyph[] } {
  const known = new Map<string, boolean>();
  const characters = new Set<string>();
  const missing = new Map<string, MissingGlyph>();
  const draws = (family: Family, character: string): boolean => {
    const name = family + character;
    const before = known.get(name);
    if (before !== undefined) return before;
    const code = character.codePointAt(0) ?? 0;
    const drawn = unseen.test(character) || families[family].every((coverage) => covers(coverage, code));
    known.set(name, drawn);
    return drawn;
  };
  for (const [index, slide] of slides.entries()) {
    const texts = textsOf(slide);
    for (const family of ['serif', 'sans'] as const) {
      for (const character of new Set(texts[family].join(''))) {
        if (!unseen.test(character)) characters.add(character);
        if (draws(family, character)) continue;
        const found = missing.get(character) ?? { character, slides: [] };
        if (found.slides.at(-1)?.index !== index) {
          found.slides.push({ index, title: runsText(slide.title) });
        }
        missing.set(character, found);
      }
    }
  }
  return { characters: characters.size, missing: [...missing.values()] };
}
