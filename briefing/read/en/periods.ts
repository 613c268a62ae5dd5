/**
 * Labels that are alike although one tells of a quarter and the other of the year: “Q4 net sales”, “Full-year net
 * sales”. Where a report knows a measure of one period only, its label stays bare.
 */
import type { FigureReading, KeywordReading, PointReading } from '../../model.ts';
import { bySentence } from './by-sentence.ts';
import { inPeriod, measureOf, tellsTime } from './period-labels.ts';
import { mentionsIn, type Mention, type Period } from './period-mentions.ts';

/** What is so at a day, or only expected, is not of the period told before. */
const ofNone =
  /\b(?:expect\w*|outlook|guidance|forecasts?|will|anticipat\w*|targets?|ambition|aims?|to be in the range|new (?:fiscal |financial )?year|next year|medium term|as (?:of|at) |since |by (?:the end of )?20\d\d)/i;
/** Before a number that another is held against. */
const isHeld = /\b(?:against|versus|vs\.?|compared (?:to|with)|from) (?:(?:about|around|only|just) )?$/i;
/** “Revenue: $20.5 million in 2022, $30.4 million in 2023.”: a row of a table, whose columns are its years. */
const rowOfYears = /^[^:.\n]{1,80}: [^\n]{1,40}? in (?:19|20)\d\d, [^\n]{1,40}? in (?:19|20)\d\d\b/;
/** What a period right behind a number stands behind. */
const straight = /^(?:(?!\b(?:and|while|but|compared|from|versus|than|over|on|against)\b)[^,;:]){0,60}$/;

/**
 * Tells alike labels of different periods apart.
 *
 * @param title says, as headings do, of which period a paragraph tells that names none
 * @param year the year of the report, which goes without saying
 */
export function tellPeriods(
  keywords: KeywordReading[],
  title: string,
  year: number | null,
): KeywordReading[] {
  const general = onlyIn(title, year);
  const periods = new Map<FigureReading, Period>();
  for (const { heading, points } of keywords)
    for (const point of points)
      periodsOf(point, onlyIn(heading, year) || (ofNone.test(heading) ? '' : general), year, periods);
  const known = new Map<string, Set<Period>>();
  for (const [{ label }, period] of periods) {
    const measure = measureOf(label);
    if (period !== '') known.set(measure, (known.get(measure) ?? new Set()).add(period));
  }
  const told = (figure: FigureReading): FigureReading => {
    const period = periods.get(figure) ?? '';
    return tellsTime(figure.label) || !isAmongOthers(period, known.get(measureOf(figure.label)))
      ? figure
      : { ...figure, label: inPeriod(figure.label, period) };
  };
  if (![...known.values()].some(({ size }) => size > 1)) return keywords;
  return keywords.map((keyword) => ({
    ...keyword,
    points: keyword.points.map((point) => ({ ...point, figures: point.figures.map(told) })),
  }));
}

/** Beside other years the report's own one goes without saying. */
const isAmongOthers = (period: Period, all: ReadonlySet<Period> = new Set()): boolean =>
  period !== '' &&
  all.size > 1 &&
  (period !== 'FY' || [...all].some((one) => one !== 'FY' && !one.startsWith('in ')));

/** The one period that a heading names; '' where it names none or several. */
function onlyIn(heading: string, year: number | null): Period {
  const [first, second] = mentionsIn(heading, year);
  return first && !second && !first.bare ? first.period : '';
}

/** Of which period each figure of a paragraph tells: by its own clause, by its sentence, by the sentence before. */
function periodsOf(
  point: PointReading,
  general: Period,
  year: number | null,
  periods: Map<FigureReading, Period>,
): void {
  if (/[\u4e00-\u9fff]/.test(point.text) || rowOfYears.test(point.text)) return;
  let before = general;
  // A paragraph whose first number names no period goes back to none.
  let goesOn: boolean | null = null;
  for (const { sentence: told, start, numbers } of bySentence(point)) {
    // “up 5 percent year on year in the first quarter”: told beside its period, and none itself.
    const sentence = told.replace(/\b(year|quarter|month)[ -](?:on|over)[ -]\1\b/gi, (term) =>
      '~'.repeat(term.length),
    );
    const mentions = mentionsIn(
      sentence,
      year,
      [before, general].find((one) => /^[QH]/.test(one)),
    );
    if (mentions.length === 0 && ofNone.test(sentence)) before = '';
    const own = numbers.map(({ inText }) => ({
      start: inText.start - start,
      end: inText.end - start,
    }));
    for (const [index, number] of own.entries()) {
      const behind = mentions.find((one) => one.start >= number.end);
      const next = own[index + 1]?.start ?? sentence.length;
      const isStraight =
        behind && behind.end <= next && straight.test(sentence.slice(number.end, behind.start));
      const ahead = isHeld.test(sentence.slice(Math.max(0, number.start - 30), number.start))
        ? null
        : aheadOf(number.start, mentions);
      const figure = numbers[index];
      const period = isStraight
        ? behind.period
        : ahead
          ? ahead.bare
            ? ''
            : ahead.period
          : mentions.length > 0
            ? ''
            : before;
      if (figure) periods.set(figure, ahead === null && !isStraight ? '' : period);
    }
    if (own.length > 0) goesOn ??= mentions.length > 0;
    if (goesOn !== false) before = afterwards(mentions, before, general);
  }
}

/** The period a number stands under: the last one told before it, or the part of another year it is likened to. */
const aheadOf = (start: number, mentions: Mention[]): Mention | undefined =>
  mentions.findLast((one) => one.end <= start && !one.against) ?? likened(mentions);

/** “up 8% compared with the second quarter of 2024”: it is of this year's second quarter. */
function likened(mentions: Mention[]): Mention | undefined {
  const one = mentions.find(({ ofOtherYear }) => ofOtherYear);
  return one && { ...one, period: one.period.replace(/ 20\d\d$/, '') };
}

/** Of which period the next sentence is; after several of them of none in particular. */
function afterwards(mentions: Mention[], before: Period, general: Period): Period {
  const own = mentions.filter(({ against }) => !against);
  const now = own[0] ?? likened(mentions);
  if (!now) return before;
  if (own.some(({ period }) => period !== now.period)) return general;
  return now.bare || /20\d\d$/.test(now.period) ? '' : now.period;
}
