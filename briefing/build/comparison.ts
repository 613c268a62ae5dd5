/** One thing in several years → a slide: two numbers side by side, or a chart. */
import { factorOf } from '../read/units.ts';
import type { Card, ChartSpec, Comparison, Figure, SeriesValue, Slide } from '../model.ts';
import { card } from './cards.ts';
import { shown } from './shown.ts';
import { changeOf, signed } from './change.ts';
import { textWidth } from './measure.ts';
import type { Setting } from './point.ts';
import { fitted } from './split.ts';
import { fittedTitle, titleFits } from './title.ts';
import type { SlideWords } from './words.ts';

/** So many sources take a line each; more stand in two columns. */
export const wideSources = 3;

/** The name of the slide of a series: what overrides refer to. */
export const comparisonKey = ({ id }: Pick<Comparison, 'id'>): string => `comparison-${id}`;

/**
 * The slide of a series, [] where it has fewer than two years (its reports were removed, or its
 * values). Of more years than a chart holds the last ones are shown; the notes say all.
 */
export function comparisonSlides(comparison: Comparison, setting: Setting): Slide[] {
  const { room, words } = setting;
  const { values, label } = comparison;
  const newest = values.at(-1)?.figure;
  const kept = values
    .slice(-room.years)
    .map((value) => (newest ? { ...value, figure: inMagnitudeOf(value.figure, newest) } : value));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || first === last) return [];
  const key = comparisonKey(comparison);
  return [
    {
      key,
      keyword: setting.keyword,
      pointId: null,
      part: 1,
      parts: 1,
      section: '',
      title: [{ text: titleOf(label, first.figure, last.figure, setting) }],
      notes: values.map((value) => noteOf(value, words)).join('\n'),
      footer: setting.footer,
      choices: ['comparison'],
      hidden: setting.hidden(key),
      layout: 'comparison',
      cards: kept.length === 2 ? kept.map((value) => yearCard(value, words)) : [],
      chart: kept.length > 2 ? chartOf(kept, words) : null,
      change: changeOf(first.figure, last.figure, words),
      sources: sourcesOf(kept, setting),
    },
  ];
}

const digits = /\d[\d,]*(?:\.\d+)?/;
/** So many digits can be read at once. */
const mostDigits = 7;

/** “38,652元” beside “4.12万元” is 3.8652万元: numbers are compared in one magnitude, that of the newest. */
function inMagnitudeOf(figure: Figure, newest: Figure): Figure {
  const { raw, magnitude, normalized, kind } = figure;
  if (kind !== 'amount' || magnitude === newest.magnitude || !digits.test(raw) || !digits.test(newest.raw))
    return figure;
  const value = Number((normalized / factorOf(newest.magnitude)).toPrecision(12));
  const own = new RegExp(`${digits.source}\\s?${magnitude}`);
  if (String(value).replace('.', '').length > mostDigits || !own.test(raw)) return figure;
  const space = /^[A-Za-z]{3}/.test(newest.magnitude) ? ' ' : '';
  const said = raw.replace(own, () => `${value}${space}${newest.magnitude}`);
  return { ...figure, raw: said, value, magnitude: newest.magnitude };
}

/** What happened, as far as it fits: numbers are never cut, so a long label stands alone. */
function titleOf(label: string, from: Figure, to: Figure, { room, words, keyword }: Setting): string {
  const name = to.kind === 'growth' && /%|％|percent/.test(to.unit) ? words.growthOf(label) : label;
  const told = happened(name, from, to, words);
  const whose = keyword?.name ?? '';
  return titleFits(told, room, whose) ? told : fittedTitle(name, room, whose);
}

/** What became of one thing between two values: “Net debt fell from £31m to £20m”. */
export function happened(label: string, from: Figure, to: Figure, words: SlideWords): string {
  const compact = (figure: Figure): string => {
    const text = display(figure, words).replace(/^\+/, '');
    return text.replace(/ (?=[\u2e80-\uffef])/g, '');
  };
  const [a, b] = [compact(from), compact(to)];
  if (signed(from) === signed(to)) return words.stayed(label, b);
  // The lower rank is the better one.
  if (signed(to) > signed(from) !== (to.kind !== 'rank')) return words.fell(label, a, b);
  return to.kind === 'amount' || to.kind === 'duration'
    ? words.rose(label, a, b)
    : words.climbed(label, a, b);
}

function display(figure: Figure, words: SlideWords): string {
  const { number, unit } = shown(unnamed(figure), words);
  return /^[%‰℃A-Za-z\s位名]|^个百分点/.test(unit) || unit === '' ? `${number}${unit}` : `${number} ${unit}`;
}

/** From year to year what grew may fall: each value bears its own sign, whatever its label said. */
const unnamed = (figure: Figure): Figure => ({ ...figure, label: '' });

const yearCard = ({ figure, year }: SeriesValue, words: SlideWords): Card => ({
  ...card(unnamed(figure), words),
  label: words.year(year),
});

/** Amounts and growth are columns from zero; levels and ranks, where zero says nothing, a line. */
function chartOf(values: SeriesValue[], words: SlideWords): ChartSpec {
  const { kind, unit } = values[0]?.figure ?? { kind: 'amount', unit: '' };
  const ranks = kind === 'rank';
  return {
    type: ranks || kind === 'percent' ? 'line' : 'column',
    unit,
    ...(ranks ? { upsideDown: true } : {}),
    bars: values.map(({ figure, year }, index) => ({
      figureId: figure.id,
      label: words.year(year),
      value: signed(figure),
      display: display(figure, words),
      accent: index === values.length - 1,
      year,
    })),
  };
}

/** Year, number, report and sentence: where the value can be looked up. */
function noteOf({ figure, year, report, sentenceText }: SeriesValue, words: SlideWords): string {
  return `${words.year(year)} ${display(figure, words)} · ${report.title} · ${sentenceText}`;
}

function sourcesOf(values: SeriesValue[], { room, words }: Setting): string[] {
  const byReport = new Map<number, { years: number[]; title: string }>();
  for (const { year, report } of values) {
    const source = byReport.get(report.id) ?? { years: [], title: report.title };
    source.years.push(year);
    byReport.set(report.id, source);
  }
  const em = byReport.size > wideSources ? room.sourceEm : 2 * room.sourceEm;
  return [...byReport.values()].map(({ years, title }) => {
    const rest = em - textWidth(words.sourceOf(years, ''));
    return words.sourceOf(years, fitted(title, Math.max(4, rest), 1));
  });
}

/**
 * Puts the slides of series among the others: after the last slide of the last talking point that
 * says one of its numbers, or at the end.
 */
export function withComparisons(
  slides: Slide[],
  comparisons: Comparison[],
  pointOf: (figure: Figure) => number | null,
  setting: (neighbour: Slide | undefined) => Setting,
): Slide[] {
  const placed = [...slides];
  for (const comparison of comparisons) {
    const points = new Set(comparison.values.map(({ figure }) => pointOf(figure)));
    points.delete(null);
    let at = placed.findLastIndex(({ pointId }) => points.has(pointId));
    // Series of one talking point follow in the order in which they were put there.
    while (at >= 0 && placed[at + 1]?.layout === 'comparison') at++;
    const place = at < 0 ? placed.length : at + 1;
    placed.splice(place, 0, ...comparisonSlides(comparison, setting(placed[place - 1])));
  }
  return placed;
}
