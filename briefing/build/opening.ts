/** The numbers that a report tells before its first keyword: “前三季度国内生产总值……”, right under its title. */
import type { Figure, Opening, Slide } from '../model.ts';
import { best, card, tellable } from './cards.ts';
import type { Setting } from './point.ts';
import { wordsBefore } from './shown.ts';

/** Fewer numbers than this are told in passing, and so are counts alone: “94 pages”, “17次掌声”. */
const openingFrom = 3;
const money = /元$|^[$€£¥₹]|\b(?:yuan|dollars|euros|pounds)$/i;
const weighs = ({ kind, unit }: Figure): boolean =>
  /^(?:growth|percent|rank)$/.test(kind) || money.test(unit);

/** One slide of numbers behind the cover, or none. */
export function openingSlides(opening: Opening | null, { room, words, footer, hidden }: Setting): Slide[] {
  const figures = opening
    ? best(tellable(opening.figures, opening.text), room.cards, room.cardLabelEm, words)
    : [];
  if (!opening || figures.length < openingFrom || !figures.some(weighs)) return [];
  return [
    {
      key: 'opening',
      keyword: null,
      pointId: null,
      part: 1,
      parts: 1,
      section: '',
      title: [{ text: words.opening }],
      notes: opening.text,
      footer,
      choices: ['figures'],
      hidden: hidden('opening'),
      layout: 'figures',
      cards: figures.map((figure) => card(figure, words, wordsBefore(opening.text, figure))),
    },
  ];
}
