import type { ChartSpec, Figure } from '../model.ts';
import { happened } from './comparison.ts';
import { basisOf, isAimed, measureOf, named, sameSort, whatOf, when } from './alike.ts';
import { shown } from './shown.ts';
import { lineCount } from './measure.ts';
import type { SlideWords } from './words.ts';

/** Bars further apart than this show one bar and a few lines of nothing. */
const furthest = 40;
const spokenTogether = /分别|respectively/;

/** A chart and its finding. */
export interface Finding {
  title: string;
  chart: ChartSpec;
}

/** Numbers further apart in the text than this are not spoken together. */
const nearby = 40;
/** Units that say what is counted: people with people, money with money. 个 and 项 count anything. */
const tellingUnit = /^(?:名|人|人次|户|件|元|亩|吨|公里|yuan|people|households)$/;

/** Numbers of one kind, unit and direction that are spoken one soon after the other. */
function groupsOf(figures: Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    if (!['amount', 'percent', 'growth'].includes(figure.kind) || figure.label === '' || figure.unit === '')
      continue;
    const group = groups.findLast(([first]) => {
      return (
        first?.kind === figure.kind &&
        first.unit === figure.unit &&
        first.sign === figure.sign &&
        basisOf(first) === basisOf(figure)
      );
    });
    const last = group?.at(-1);
    if (group && last && figure.inText.start - last.inText.end <= nearby) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

/**
 * Finds the numbers of a talking point that can truly be compared: one unit, one kind, labels of one
 * sort or spoken side by side. Each group becomes one bar chart titled with its finding.
 */
export function findings(
  text: string,
  figures: Figure[],
  limits: { bars: number; barLabelEm: number },
  words: SlideWords,
): Finding[] {
  return groupsOf(figures)
    .map((group) => comparable(text, group))
    .filter((group) => isChart(group, limits))
    .map((group) => finding(group, words));
}

/** Those of a group that belong beside each other; [] when nothing does. */
function comparable(text: string, group: Figure[]): Figure[] {
  const largest = Math.max(...group.map((figure) => figure.normalized));
  const near = group.filter((figure) => figure.normalized > 0 && largest / figure.normalized <= furthest);
  const seen = withoutWhole(text, withoutMeans(withoutOtherAims(near)));
  const [first, ...rest] = seen;
  if (!first || rest.length === 0) return [];
  const alike = [first, ...rest.filter((figure) => sameSort(first, figure))];
  if (alike.length > 1) return alike;
  // How several measures grew is a picture of a year; of two that have nothing in common it says nothing.
  if (first.kind === 'growth' && seen.length >= 3) return seen;
  const together = seen.filter((figure) => figure.sentence.start === first.sentence.start);
  const before = text.slice(Math.max(0, first.inText.start - 30), first.inText.start);
  if (together.length === seen.length && spokenTogether.test(before)) return seen;
  return together.length >= 3 && tellingUnit.test(first.unit) ? together : [];
}

/** What is aimed at stands beside what is only where both are of one measure. */
function withoutOtherAims([first, ...rest]: Figure[]): Figure[] {
  return first
    ? [first, ...rest.filter((one) => isAimed(one) === isAimed(first) || measureOf(one) === measureOf(first))]
    : [];
}

const mean = /[日月年人户亩]均|平均|\baverage\b|\bper (?:day|month|head|capita|person|household)\b/i;
const isMean = ({ label }: Figure): boolean => mean.test(label);

/** “客流285万人次，日均95万人次”: a mean is no bar beside a total, nor a total beside a mean that is told first. */
const withoutMeans = (figures: Figure[]): Figure[] =>
  figures.filter((figure) => figures[0] !== undefined && isMean(figure) === isMean(figures[0]));

const partFollows = /其中|\b(?:of (?:which|whom|these|them)|including|among them)\b/i;

/** “28 projects, 3 of them large”: a whole is no bar beside its parts; the parts are, where they are several. */
function withoutWhole(text: string, figures: Figure[]): Figure[] {
  const at = figures.findIndex((figure, index) => {
    const before = figures[index - 1];
    return before !== undefined && partFollows.test(text.slice(before.inText.end, figure.inText.start));
  });
  if (at < 0) return figures;
  const parts = figures.slice(at);
  return parts.length > 1 ? parts : figures.slice(0, at);
}

function isChart(group: Figure[], limits: { bars: number; barLabelEm: number }): boolean {
  if (group.length < 2 || group.length > limits.bars) return false;
  if (new Set(group.map(named)).size < group.length) return false;
  return group.every((figure) => lineCount(named(figure), limits.barLabelEm) <= 2);
}

/** The two values of one thing, the earlier one first; null where they are of two things. */
function overTime([one, other, more]: Figure[]): [Figure, Figure] | null {
  if (!one || !other || more || one.kind === 'growth') return null;
  const plain = (figure: Figure): string => figure.label.replace(when, '').toLowerCase();
  if (plain(one) !== plain(other)) return null;
  return when.test(one.label) ? [one, other] : [other, one];
}

function finding(told: Figure[], words: SlideWords): Finding {
  const pair = overTime(told);
  const group = pair ?? told;
  const highest = group.reduce((a, b) => (b.normalized > a.normalized ? b : a));
  const goal = pair ? null : withGoal(group);
  const display = (figure: Figure): string => {
    const { number, unit } = shown(figure, words);
    return /^[%‰]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
  };
  const chart: ChartSpec = {
    type: 'bar',
    unit: highest.unit,
    bars: group.map((figure) => ({
      figureId: figure.id,
      label: named(figure),
      value: figure.normalized * figure.sign,
      display: display(figure),
      accent: figure === (pair?.[1] ?? goal?.is ?? highest),
    })),
  };
  // “Net debt fell from £31m to £20m” says more than which is higher.
  const title = pair
    ? happened(pair[1].label, ...pair, words)
    : goal
      ? words.aimed(goal.is.label, display(goal.is), display(goal.aim))
      : titleOf(group, highest, display(highest), words);
  return { title, chart };
}

/** What is, and what is aimed at, of one measure; null where a group is anything else. */
function withGoal(group: Figure[]): { is: Figure; aim: Figure } | null {
  const aims = group.filter(isAimed);
  const is = group.findLast((one) => !isAimed(one) && !when.test(one.label));
  const [aim] = aims;
  if (!aim || !is || aims.length > 1) return null;
  return group.every((one) => measureOf(one) === measureOf(aim)) ? { is, aim } : null;
}

function titleOf(group: Figure[], highest: Figure, display: string, words: SlideWords): string {
  const other = group.find((figure) => figure !== highest);
  const amount = highest.kind === 'amount';
  const equal = other?.normalized === highest.normalized;
  if (group.length > 2 || !other || equal) {
    // Of things there are most; money, like a rate, is highest.
    const counted = amount && !/^(?:元|美元|yuan|[$¥€£])$/.test(highest.unit);
    return counted ? words.most(highest.label, display) : words.highest(highest.label, display);
  }
  const times = highest.normalized / other.normalized;
  if (amount && times >= 1.95) {
    return words.times(highest.label, other.label, times.toFixed(1).replace(/\.0$/, ''));
  }
  if (highest.kind !== 'growth') return words.higher(highest.label, other.label);
  // The finding says that it is about growth; the labels need not.
  const [high, low] = [highest, other].map(whatOf);
  const told = highest.sign < 0 ? words.fellMore : words.grewMore;
  return told(high ?? '', low ?? '');
}
