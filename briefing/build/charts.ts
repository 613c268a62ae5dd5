import type { ChartSpec, Figure } from '../model.ts';
import { shown } from './cards.ts';
import { lineCount } from './measure.ts';
import type { SlideWords } from './words.ts';

/** Bars further apart than this show one bar and a few lines of nothing. */
const furthest = 40;
const spokenTogether = /分别|respectively|and/;

/** A chart and its finding. */
export interface Finding {
  title: string;
  chart: ChartSpec;
}

const comparable = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.sign === b.sign && a.sentence.start === b.sentence.start;

/** The start or end that two labels share: "省重点项目", "市重点项目" are of one sort. */
function shareWords(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2);
}

/**
 * Finds the numbers of a talking point that can truly be compared: one sentence, one unit, one kind,
 * labels of one sort, spoken side by side. Each group becomes one bar chart titled with its finding.
 */
export function findings(
  text: string,
  figures: Figure[],
  limits: { bars: number; barLabelEm: number },
  words: SlideWords,
): Finding[] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    if (!['amount', 'percent', 'growth'].includes(figure.kind) || figure.label === '' || figure.unit === '')
      continue;
    const last = groups.at(-1)?.at(-1);
    const between = last ? text.slice(last.inText.end, figure.inText.start) : '';
    const near = /^(?:以上|左右|多)?\s*(?:[、，,]|和|与|,? and)?\s*[\s$¥]*$/.test(between);
    if (last && comparable(last, figure) && near) groups.at(-1)?.push(figure);
    else groups.push([figure]);
  }
  return groups.filter((group) => isChart(text, group, limits)).map((group) => finding(group, words));
}

function isChart(text: string, group: Figure[], limits: { bars: number; barLabelEm: number }): boolean {
  const [first, second] = group;
  if (!first || !second || group.length > limits.bars) return false;
  if (new Set(group.map((figure) => figure.label)).size < group.length) return false;
  if (group.some((figure) => lineCount(figure.label, limits.barLabelEm) > 2)) return false;
  const before = text.slice(Math.max(0, first.inText.start - 30), first.inText.start);
  if (!spokenTogether.test(before) && !shareWords(first.label, second.label)) return false;
  const values = group.map((figure) => figure.normalized);
  return Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) <= furthest;
}

function finding(group: Figure[], words: SlideWords): Finding {
  const highest = group.reduce((a, b) => (b.normalized > a.normalized ? b : a));
  const display = (figure: Figure): string => {
    const { number, unit } = shown(figure, words);
    return /^[%‰]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
  };
  const chart: ChartSpec = {
    type: 'bar',
    unit: highest.unit,
    bars: group.map((figure) => ({
      figureId: figure.id,
      label: figure.label,
      value: figure.normalized * figure.sign,
      display: display(figure),
      accent: figure === highest,
    })),
  };
  return { title: titleOf(group, highest, display(highest), words), chart };
}

function titleOf(group: Figure[], highest: Figure, display: string, words: SlideWords): string {
  const other = group.find((figure) => figure !== highest);
  if (group.length !== 2 || !other) return words.highest(highest.label, display);
  const times = highest.normalized / other.normalized;
  if (highest.kind === 'amount' && times >= 1.95) {
    return words.times(highest.label, other.label, times.toFixed(1).replace(/\.0$/, ''));
  }
  return highest.normalized === other.normalized
    ? words.highest(highest.label, display)
    : words.higher(highest.label, other.label);
}
