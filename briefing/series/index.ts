/** One thing measured in several years: figures of one name, unit, kind and place, found by rule. */
import { scopeOf } from '../check/names.ts';
import { overlap, rangeOf } from '../check/rounding.ts';
import type { Figure, FigureId, FigureKind, SeriesValue } from '../model.ts';
import { isProvince, labelKey, unitKey } from './label.ts';
import { spanOf, withoutSpan } from './span.ts';
import { hasOtherBase, yearOf } from './year.ts';

/** A figure with what its report and its sentence say of it. */
export interface SeriesFigure extends Omit<SeriesValue, 'year'> {
  /** The place or company its report is of (`regionOf`). */
  region: string;
  /** Heading of its keyword, '' in an introduction. */
  heading: string;
  /** Its report was given when its year began (`opensItsYear`). */
  isOpening: boolean;
  /** Its sentence before and after it. */
  before: string;
  after: string;
}

/** Figures of one thing. With two years or more it is one to compare. */
export interface Series {
  /** What its figures share, as one string: what a person's corrections refer to. */
  key: string;
  label: string;
  /** The place or company, '' when the reports do not say. */
  region: string;
  unit: string;
  kind: FigureKind;
  /** By year, then as `preferred`: the first of a year is the one that is shown. */
  values: SeriesValue[];
  /** What a person took out of it. */
  removed: SeriesValue[];
}

/** What a person decided; each stands until it is taken back. */
export interface Corrections {
  /** Another year for a figure. */
  years: ReadonlyMap<FigureId, number>;
  removed: ReadonlySet<FigureId>;
  /** Series whose figures belong to another, both by key. */
  into: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
}
export const noCorrections: Corrections = {
  years: new Map(),
  removed: new Set(),
  into: new Map(),
  names: new Map(),
};

const measured: readonly FigureKind[] = ['amount', 'percent', 'growth', 'rank', 'duration'];

/** The key of the series a figure belongs to by itself, or null: it measures nothing that returns. */
export function keyOf(one: SeriesFigure): string | null {
  const { figure, region } = one;
  const label = labelKey(figure.label, figure.kind);
  if (!measured.includes(figure.kind) || label.length < 2) return null;
  const scope = scopeOf(figure.label, isProvince(region)) + spanOf(one.report.title);
  return [region, scope, label, unitKey(figure.unit), figure.kind].join('|');
}

/**
 * A key as it would be made today: a library keeps what a person decided by keys that older rules made.
 *
 * @example currentKey('江州市||规上工业增加值|%|growth') // '江州市||规模以上工业增加值|%|growth'
 */
export function currentKey(key: string): string {
  const [region = '', scope = '', label = '', unit = '', kind = ''] = key.split('|');
  return [region, scope, labelKey(label, kind as FigureKind), unit, kind].join('|');
}

/** Where a chain of merges ends; a circle ends where it is entered. */
function root(key: string, into: Corrections['into']): string {
  const seen = new Set<string>();
  let at = key;
  for (let next = into.get(at); next !== undefined && !seen.has(at); next = into.get(at)) {
    seen.add(at);
    at = next;
  }
  return seen.has(at) ? key : at;
}

/**
 * Every series, whatever the order of the figures: the longest first, of those the ones that say one value a year. Those of one year are among
 * them, because a person may merge two of them. Removed values are left out.
 */
export function seriesOf(figures: SeriesFigure[], corrections: Corrections = noCorrections): Series[] {
  const groups = new Map<string, { own: SeriesFigure; value: SeriesValue }[]>();
  for (const one of figures) {
    const key = keyOf(one);
    const { figure, report, sentenceText } = one;
    const given = corrections.years.get(figure.id);
    const span = spanOf(report.title);
    const before = span === '' ? one.before : withoutSpan(one.before);
    const year = given ?? yearOf({ ...one, before, reportYear: report.year });
    if (key === null || year === null) continue;
    if (given === undefined && figure.kind === 'growth' && hasOtherBase(one, year)) continue;
    const target = root(key, corrections.into);
    const group = groups.get(target) ?? [];
    group.push({ own: one, value: { figure, year, report, sentenceText } });
    groups.set(target, group);
  }
  return [...groups]
    .map(([key, group]): Series => {
      const [region = '', , , unit = '', kind = 'amount'] = key.split('|');
      // The series that others were merged into keeps its name.
      const own = group.filter(({ own: one }) => keyOf(one) === key);
      const named = own.length > 0 ? own : group;
      const isRemoved = ({ value }: (typeof group)[number]): boolean =>
        corrections.removed.has(value.figure.id);
      const values = distinct(group.filter((one) => !isRemoved(one)).map(({ value }) => value));
      const removed = group.filter(isRemoved).map(({ value }) => value);
      const span = spanOf(named[0]?.value.report.title ?? '');
      const usual = span + usualLabel(named.map(({ value }) => value.figure));
      const label = corrections.names.get(key) ?? usual;
      return { key, label, region, unit, kind: kind as FigureKind, values, removed: removed.sort(preferred) };
    })
    .sort((a, b) => yearsIn(b) - yearsIn(a) || a.values.length - b.values.length || (a.key < b.key ? -1 : 1));
}

export const yearsIn = ({ values }: Pick<Series, 'values'>): number =>
  new Set(values.map(({ year }) => year)).size;

/** By year; of one year the report that is about it first, then the newest, then as spoken. */
function preferred(a: SeriesValue, b: SeriesValue): number {
  const foreign = ({ year, report }: SeriesValue): number => (report.year === year ? 0 : 1);
  return (
    a.year - b.year ||
    foreign(a) - foreign(b) ||
    b.report.id - a.report.id ||
    a.figure.source.start - b.figure.source.start ||
    a.figure.id - b.figure.id
  );
}

/** Without what says the same again in the same report, less exactly or not. */
function distinct(values: SeriesValue[]): SeriesValue[] {
  const width = ({ figure }: SeriesValue): number => {
    const [low, high] = rangeOf(figure);
    return high - low;
  };
  const same = (a: SeriesValue, b: SeriesValue): boolean =>
    a.year === b.year &&
    a.report.id === b.report.id &&
    a.figure.sign === b.figure.sign &&
    overlap(rangeOf(a.figure), rangeOf(b.figure));
  const kept: SeriesValue[] = [];
  for (const value of [...values].sort((a, b) => width(a) - width(b) || preferred(a, b))) {
    if (!kept.some((other) => same(value, other))) kept.push(value);
  }
  return kept.sort(preferred);
}

/** One value a year, oldest first: what is set side by side. */
export function perYear(values: SeriesValue[]): SeriesValue[] {
  return [...values].sort(preferred).filter(({ year }, index, all) => all[index - 1]?.year !== year);
}

/** The label said most often, of those the shortest. */
function usualLabel(figures: Figure[]): string {
  const counts = new Map<string, number>();
  for (const { label } of figures) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([a, many], [b, more]) => more - many || a.length - b.length || (a < b ? -1 : 1),
  );
  // A rate that fell in one year and rose in another is a growth all the same.
  return (first?.[0] ?? '')
    .replace(/^(?:Rise|Fall) in (?=...)/, 'Growth in ')
    .replace(/(?<=..)降幅$/, '增速');
}
