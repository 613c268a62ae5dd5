import type { Card, Figure } from '../model.ts';
import { doubtOf } from '../check/doubts/index.ts';
import { lineCount, textWidth } from './measure.ts';
import { shown } from './shown.ts';
import { sentences } from './text.ts';
import type { SlideWords } from './words.ts';

/** A label takes at most this many lines under its number. */
const labelLines = 2;
/** The widest number and unit that a card holds, in em of the number; units are set at 0.36. */
const widest = 5.2;

/**
 * A figure as a number card.
 *
 * @param before the text right before the figure, where it is at hand
 */
export function card(figure: Figure, words: SlideWords, before = ''): Card {
  return { figureId: figure.id, ...shown(figure, words, before), label: figure.label };
}

/** “其中10亿元以上4个”: what only parts the large from the small is no news. */
const threshold = /(?:门槛|界限|年龄线)$|\bthreshold\b/i;

/** “82岁的刘奶奶”: how old somebody is who speaks is no news either. */
const ofSomebody = /[^均限]年龄$|^Age of \p{Lu}/u;
/** “由上年的80万吨增至110万吨”: what was tells how far the news goes, and waits for it. */
const former =
  /^(?:上年|去年同期|去年末|年初|原来?(?=[^料油煤木则因])|此前|过去|以前|从前|[一两三四五六七八九十\d]+年前)|前）$|^Previous\b|\b(?:the year before|a year (?:earlier|before|ago)|before)$/;

/** So much of its worth is left to it: less than any news has, and more than nothing. */
const ofFormer = 0.1;

/** How much a figure deserves to be drawn large; 0 or less: not at all. */
function worth(figure: Figure, labelEm: number, words: SlideWords): number {
  if (figure.kind === 'date' || figure.kind === 'ordinal-name' || figure.label === '') return 0;
  if (threshold.test(figure.label) || ofSomebody.test(figure.label)) return 0;
  if (lineCount(figure.label, labelEm) > labelLines) return 0;
  const { number, unit } = shown(figure, words);
  if (textWidth(number) + 0.36 * textWidth(unit) > widest) return 0;
  const byKind = { amount: 4, percent: 5, growth: 6, rank: 5, duration: 2, ratio: 3 }[figure.kind];
  const large = figure.kind === 'amount' ? Math.min(3, Math.log10(Math.max(1, figure.normalized)) / 2) : 1;
  const small = figure.kind === 'amount' && figure.normalized < 10 && figure.magnitude === '' ? -2 : 0;
  const short = textWidth(figure.label) <= labelEm ? 1 : 0;
  return (byKind + large + small + short) * (former.test(figure.label) ? ofFormer : 1);
}

/**
 * The figures whose labels may stand alone under a large number: a torn name, or a plan told as a fact, is left to
 * the bullets, where the whole sentence tells it.
 *
 * @param text what the figures stand in
 */
export function tellable(figures: Figure[], text: string): Figure[] {
  const within = sentences(text);
  return figures.filter((figure) => {
    const { start } = figure.inText;
    const sentence = within.find((one) => one.start <= start && start < one.end);
    if (!sentence) return true;
    const doubt = doubtOf(figure, text.slice(sentence.start, sentence.end), start - sentence.start);
    return doubt === null || doubt === 'vague';
  });
}

/**
 * The figures most worth drawing large, in the order they are spoken; one card a label. The first is drawn in the
 * accent: “连续五年稳定在130万吨” leads with its tonnes, not its years.
 */
export function best(figures: Figure[], most: number, labelEm: number, words: SlideWords): Figure[] {
  const scored = figures
    .map((figure, index) => ({ figure, index, worth: worth(figure, labelEm, words) }))
    .filter((entry) => entry.worth > 0)
    .sort((a, b) => b.worth - a.worth || a.index - b.index);
  const labels = new Set<string>();
  const chosen = scored.filter(({ figure }) => {
    const name = `${figure.label} ${figure.kind}`;
    return !labels.has(name) && labels.add(name);
  });
  const spoken = chosen
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map((entry) => entry.figure);
  return led(spoken);
}

/** Figures in their order, but for the first: the first that is more than how long something took. */
export function led(spoken: Figure[]): Figure[] {
  const first = Math.max(
    0,
    spoken.findIndex(({ kind, label }) => kind !== 'duration' && !former.test(label)),
  );
  return [...spoken.slice(first, first + 1), ...spoken.slice(0, first), ...spoken.slice(first + 1)];
}
