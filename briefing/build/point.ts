import type { Card, Figure, Layout, Run, Slide, SlideKeyword, TalkingPoint } from '../model.ts';
import { bulletSlides, bulletsOf, fromLead, type BulletRoom, type Bullets } from './bullets.ts';
import { best, card, tellable } from './cards.ts';
import { findings } from './charts.ts';
import { leadOf } from './lead.ts';
import type { Capacity } from './measure.ts';
import { typedRuns } from './runs.ts';
import { wordsBefore } from './shown.ts';
import { fitted } from './split.ts';
import { fittedTitle, headline } from './title.ts';
import type { SlideWords } from './words.ts';

/** Numbers from which on a talking point gets a slide of numbers alone. */
const manyNumbers = 5;

/** What every rule needs to know of the slides it makes. */
export interface Setting {
  room: Capacity;
  words: SlideWords;
  keyword: SlideKeyword | null;
  footer: string;
  /** The foot of slides that show numbers alone. */
  source: string;
  /** The layout a person chose for a slide, or undefined. */
  chosen: (key: string) => Layout | undefined;
  hidden: (key: string) => boolean;
}

/** What is said: the person's notes, or the full text. */
export const notesOf = (point: TalkingPoint): string => point.edits.notes ?? point.text;

/** Whether a shorter title leaves numbers of the lead to its bullets: with them the whole lead is told there. */
const leavesNumbers = (point: TalkingPoint, title: string): boolean => {
  const { edits, figures } = point;
  const end = fromLead(point)[0]?.end ?? 0;
  const left = figures.filter(({ raw, inText }) => inText.start < end && !title.includes(raw));
  return !edits.bullets && left.length > 0;
};

/** What stands over its title. A heading that the title says again is not said twice. */
const sectionOf = ({ section, lead }: TalkingPoint, room: Capacity): string =>
  section === null || lead.startsWith(section.text) ? '' : fitted(section.text, room.sectionEm, 1);

/** The slides of one talking point: its numbers where they are many, its bullets, its charts. */
export function pointSlides(point: TalkingPoint, setting: Setting): Slide[] {
  const { room, words } = setting;
  const lead = leadOf(point);
  const name = setting.keyword?.name ?? '';
  const heading = point.edits.lead ?? headline(lead, room, name, (shorter) => leavesNumbers(point, shorter));
  const shown = fittedTitle(heading, room, name);
  const title = typedRuns(shown, point.figures);
  const figures = tellable(point.figures, point.text);
  const head = best(figures, room.cards, room.cardLabelEm, words);
  const many = head.length >= manyNumbers;
  const slides: Slide[] = [];
  const base = (key: string, choices: Layout[]) => ({
    key,
    keyword: setting.keyword,
    pointId: point.id,
    part: 1,
    parts: 1,
    title,
    section: sectionOf(point, room),
    notes: notesOf(point),
    footer: setting.footer,
    choices,
    hidden: setting.hidden(key),
  });
  const beside = best(figures, room.cardsBeside, room.cardLabelEmBeside, words);
  const drawn = (figure: Figure): Card => card(figure, words, wordsBefore(point.text, figure));
  const cards = beside.map(drawn);
  const bullets = bulletsOf(point, shown);
  // The title says all there is: its numbers alone stand under it.
  const alone = !bullets.typed && bullets.all.length === 0 && head.length > 0;
  if (!alone) slides.push(...bulletParts(point, bullets, cards, !many, setting, base));
  if (many || alone) {
    const key = many ? `figures-${point.id}` : firstKey(point);
    const numbers = head.map(drawn);
    slides.unshift({ ...base(key, ['figures']), layout: 'figures', cards: numbers, footer: setting.source });
  }
  for (const [index, { title: found, chart }] of findings(point.text, figures, room, words).entries()) {
    const key = `chart-${point.id}-${index + 1}`;
    const told: Run[] = [{ text: fittedTitle(found, room, name) }];
    slides.push({
      ...base(key, ['chart']),
      layout: 'chart',
      title: told,
      chart,
      caption: lead,
      footer: setting.source,
    });
  }
  slides.forEach((slide, index) => Object.assign(slide, { part: index + 1, parts: slides.length }));
  return slides;
}

type Base = (
  key: string,
  choices: Layout[],
) => Omit<Extract<Slide, { layout: 'point' }>, 'layout' | 'bullets'>;

const firstKey = ({ id }: TalkingPoint): string => `point-${id}-1`;

function bulletParts(
  point: TalkingPoint,
  bullets: Bullets,
  cards: Card[],
  cardsFirst: boolean,
  setting: Setting,
  base: Base,
): Slide[] {
  const { room } = setting;
  const opening = firstKey(point);
  const automatic: Layout = cards.length > 0 && cardsFirst ? 'point-figures' : 'point';
  const choices: Layout[] =
    cards.length === 0
      ? ['point']
      : automatic === 'point'
        ? ['point', 'point-figures']
        : ['point-figures', 'point'];
  const chosen = setting.chosen(opening);
  const layout = chosen && choices.includes(chosen) ? chosen : automatic;
  const wide: BulletRoom = { em: room.bulletEm, items: room.bullets, lines: room.bulletLines };
  const first = layout === 'point-figures' ? { ...wide, em: room.bulletEmBesideCards } : wide;
  const shared = bulletSlides(bullets, first, wide);
  if (shared.length === 0) shared.push([]);
  return shared.map((told, index): Slide => {
    if (index === 0 && layout === 'point-figures')
      return { ...base(opening, choices), layout, bullets: told, cards };
    const own = index === 0 ? choices : (['point'] as Layout[]);
    return { ...base(`point-${point.id}-${index + 1}`, own), layout: 'point', bullets: told };
  });
}
