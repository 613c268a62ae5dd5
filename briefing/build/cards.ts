import type { Card, Figure } from '../model.ts';
import { lineCount, textWidth } from './measure.ts';
import type { SlideWords } from './words.ts';

/** A label takes at most this many lines under its number. */
const labelLines = 2;
/** The widest number and unit that a card holds, in em of the number; units are set at 0.36. */
const widest = 5.2;

/** Groups the digits of a number by three: "12429" → "12,429". Four digits and fewer than 10,000 too. */
export function grouped(digits: string): string {
  const [whole = '', fraction] = digits.replaceAll(',', '').split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? text : `${text}.${fraction}`;
}

/** Number and unit as they are shown: "5,200" and "件以上"; falls carry a minus, growth a plus. */
export function shown(figure: Figure, words: SlideWords): { number: string; unit: string } {
  const said = /[多余]/.test(figure.raw);
  const suffix =
    figure.approx === 'over' ? (said ? '' : words.over) : figure.approx === 'about' ? words.about : '';
  if (figure.kind === 'rank') {
    const rank = /^(第.+?)(位|名|个|$)(.*)$/.exec(figure.raw);
    return rank
      ? { number: rank[1] ?? '', unit: `${rank[2] ?? ''}${rank[3] ?? ''}` }
      : { number: figure.raw, unit: '' };
  }
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(figure.raw)?.[0] ?? String(figure.value);
  const sign = figure.kind !== 'growth' ? '' : figure.sign < 0 ? '−' : '+';
  const currency = /^[$¥€£]/.exec(figure.raw)?.[0] ?? '';
  const after = figure.raw.slice(figure.raw.indexOf(digits) + digits.length).trim();
  const unit = figure.raw.includes(digits) ? after : `${figure.magnitude}${figure.unit}`;
  return {
    number: `${figure.approx === 'about' ? words.aboutBefore : ''}${sign}${currency}${grouped(digits)}`,
    unit: `${/^[A-Za-z]/.test(unit) ? ' ' : ''}${unit}${suffix}`,
  };
}

/** A figure as a number card. */
export function card(figure: Figure, words: SlideWords): Card {
  const note = figure.approx === 'under' ? words.under : '';
  return { figureId: figure.id, ...shown(figure, words), label: figure.label, note };
}

/** How much a figure deserves to be drawn large; 0 or less: not at all. */
function worth(figure: Figure, labelEm: number, words: SlideWords): number {
  if (figure.kind === 'date' || figure.kind === 'ordinal-name' || figure.label === '') return 0;
  if (lineCount(figure.label, labelEm) > labelLines) return 0;
  const { number, unit } = shown(figure, words);
  if (textWidth(number) + 0.36 * textWidth(unit) > widest) return 0;
  const byKind = { amount: 4, percent: 5, growth: 6, rank: 5, duration: 2, ratio: 3 }[figure.kind];
  const large = figure.kind === 'amount' ? Math.min(3, Math.log10(Math.max(1, figure.normalized)) / 2) : 1;
  const small = figure.kind === 'amount' && figure.normalized < 10 && figure.magnitude === '' ? -2 : 0;
  const short = textWidth(figure.label) <= labelEm ? 1 : 0;
  return byKind + large + small + short;
}

/** The figures most worth drawing large, in the order they are spoken; one card a label. */
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
  return chosen
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map((entry) => entry.figure);
}
