import type { BriefingPart, Card, Figure, Layout, PointId, Slide, TalkingPoint } from '../model.ts';
import { best, card, led, tellable } from './cards.ts';
import { lineCount } from './measure.ts';
import { leadOf } from './lead.ts';
import { pointSlides, type Setting } from './point.ts';
import { sectionBegun } from './section.ts';
import { wordsBefore } from './shown.ts';
import { fitted, share } from './split.ts';
import type { SlideWords } from './words.ts';

/** Fewer talking points than this need no list of them. */
const agendaFrom = 3;
/** Numbers below this are no view worth closing with. */
const closingFrom = 3;

/** The slides of one keyword: its character, its agenda, its talking points, its numbers in one view. */
export function partSlides(part: BriefingPart, setting: Setting): Slide[] {
  const { keyword } = part;
  return [
    keywordSlide(part, setting),
    ...agendaSlides(keyword.id, keyword.points, setting),
    ...keyword.points.flatMap((point) => pointSlides(point, setting)),
    ...closingSlides(part, setting),
  ];
}

const base = (key: string, layout: Layout, setting: Setting) => ({
  key,
  keyword: setting.keyword,
  pointId: null,
  part: 1,
  parts: 1,
  section: '',
  footer: setting.footer,
  choices: [layout],
  hidden: setting.hidden(key),
});

function keywordSlide({ report, keyword }: BriefingPart, setting: Setting): Slide {
  const { room, words } = setting;
  const cards = cardsOf(keyword.points, spread(keyword.points, room.headlines, setting), words);
  const kicker = report.kicker === '' ? report.title : report.kicker;
  return {
    ...base(`keyword-${keyword.id}`, 'keyword', setting),
    layout: 'keyword',
    title: [{ text: keyword.phrase === '' ? keyword.name : keyword.phrase }],
    notes: keyword.heading,
    name: keyword.name,
    phrase: keyword.phrase,
    tagline: keyword.tagline,
    subtitle: `${fitted(kicker, 24, 1)} · ${words.keywordNumber(keyword.position)}`,
    cards,
  };
}

function agendaSlides(id: number, points: TalkingPoint[], setting: Setting): Slide[] {
  const { room, words } = setting;
  const listed = points.flatMap((point, at): { text: string; pointId: PointId }[] => {
    const { section } = point;
    // A heading over several points is told once, in their place.
    if (section && !sectionBegun(point, points[at - 1])) return [];
    return [{ text: section?.text ?? leadOf(point), pointId: point.id }];
  });
  if (listed.length < agendaFrom) return [];
  const items = listed.map(({ text, pointId }) => ({ text: fitted(text, room.agendaEm, 1), pointId }));
  const shared = share(
    items.map(() => 1),
    { items: room.agendaItems, lines: room.agendaItems },
  );
  return shared.map((indexes, index) => ({
    ...base(`agenda-${id}-${index + 1}`, 'agenda', setting),
    layout: 'agenda',
    part: index + 1,
    parts: shared.length,
    title: [{ text: words.agenda }],
    notes: listed.map(({ text }, at) => `${at + 1}. ${text}`).join('\n'),
    items: indexes.flatMap((at) => items[at] ?? []),
    firstNumber: (indexes[0] ?? 0) + 1,
  }));
}

function closingSlides({ keyword }: BriefingPart, setting: Setting): Slide[] {
  const { room, words } = setting;
  const figures = spread(keyword.points, room.cards, setting);
  // The numbers of a single point have just been shown.
  const told = keyword.points.filter((point) => point.figures.some((figure) => figures.includes(figure)));
  if (figures.length < closingFrom || told.length < 2) return [];
  return [
    {
      ...base(`closing-${keyword.id}`, 'closing', setting),
      layout: 'closing',
      title: [{ text: words.closing(keyword.name) }],
      notes: figures.map((figure) => `${figure.label} ${figure.raw}`).join('\n'),
      footer: setting.source,
      name: keyword.name,
      cards: cardsOf(keyword.points, figures, words),
    },
  ];
}

function cardsOf(points: TalkingPoint[], figures: Figure[], words: SlideWords): Card[] {
  const said = new Map(points.flatMap(({ text, figures: own }) => own.map((figure) => [figure, text])));
  return figures.map((figure) => card(figure, words, wordsBefore(said.get(figure) ?? '', figure)));
}

/** The best figures of several talking points, as many from each as is fair, in the order spoken but for the first. */
function spread(points: TalkingPoint[], most: number, { room, words }: Setting): Figure[] {
  const perPoint = points.map((point) =>
    best(tellable(point.figures, point.text), most, room.cardLabelEm, words).filter(
      (figure) => lineCount(figure.label, room.cardLabelEm) <= 2,
    ),
  );
  const chosen: Figure[] = [];
  for (let round = 1; round <= most && chosen.length < most; round++) {
    perPoint.forEach((figures) => {
      const more = best(figures, round, room.cardLabelEm, words);
      const next = more.find((figure) => !chosen.includes(figure));
      if (next && chosen.length < most) chosen.push(next);
    });
  }
  const order = points.flatMap((point) => point.figures);
  return led(chosen.sort((a, b) => order.indexOf(a) - order.indexOf(b)));
}
