import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aspects,
  type Comparison,
  type Figure,
  type FigureId,
  type ReportId,
  type SeriesId,
} from '../model.ts';
import { readFigure } from '../read/figures.ts';
import { readReport } from '../read/index.ts';
import { wideSources } from './comparison.ts';
import { changeOf } from './change.ts';
import { buildBriefing } from './index.ts';
import { capacities, textWidth } from './measure.ts';
import { runsText } from './runs.ts';
import { titleFits } from './title.ts';
import { plainWords as words, planOf } from './testing.ts';

const plan = planOf(
  readReport(
    '江州2020年\n\n“稳”中有进：平稳\n\n主体壮大。市场主体38.21万户。\n\n投资加快。工业投资310亿元。\n',
  ),
  '稳',
);
const figureOf = (raw: string, change: Partial<Figure> = {}): Figure => {
  const read = readFigure(raw);
  if (!read) throw new Error(`No number: ${raw}`);
  return { ...read, id: 900 as FigureId, asRead: null, ...change };
};
const comparison = (
  label: string,
  ...values: [year: number, raw: string, change?: Partial<Figure>][]
): Comparison => ({
  id: 7 as SeriesId,
  label,
  values: values.map(([year, raw, change], index) => ({
    figure: figureOf(raw, { id: (900 + index) as FigureId, ...change }),
    year,
    report: { id: index as ReportId, title: `江州市${year}年工作回顾`, year },
    sentenceText: `市场主体${raw}。`,
  })),
});
const slidesWith = (...comparisons: Comparison[]) =>
  buildBriefing({ ...plan, comparisons }, { words }).slides;
const slideOf = (one: Comparison) => {
  const slide = slidesWith(one).find(({ layout }) => layout === 'comparison');
  if (slide?.layout !== 'comparison') throw new Error('No comparison was built');
  return slide;
};

describe('two years', () => {
  const slide = slideOf(comparison('市场主体', [2019, '33.2万户'], [2020, '38.21万户']));
  test('stand side by side under a title that says what happened', () => {
    expect(runsText(slide.title)).toBe('市场主体由33.2万户增至38.21万户');
    expect(slide.cards.map(({ number, unit, label }) => [label, number, unit])).toEqual([
      ['2019年', '33.2', '万户'],
      ['2020年', '38.21', '万户'],
    ]);
    expect(slide.chart).toBeNull();
  });
  test('show the change, marked as computed, and where each value is from', () => {
    expect(slide.change).toBe('增加5.01 万户，+15.1%（算得）');
    expect(slide.sources).toEqual(['2019年：江州市2019年工作回顾', '2020年：江州市2020年工作回顾']);
    expect(slide.notes).toContain('江州市2019年工作回顾 · 市场主体33.2万户。');
  });
});

test('numbers told in several magnitudes are compared in that of the newest; notes tell them as they stand', () => {
  const budget = slideOf(
    comparison('预算收入', [2021, '186.5亿元'], [2022, '1980500万元'], [2023, '212.6亿元']),
  );
  expect(budget.chart?.bars.map(({ display }) => display)).toEqual([
    '186.5 亿元',
    '198.05 亿元',
    '212.6 亿元',
  ]);
  expect(budget.notes).toContain('1,980,500 万元');
  const exports = slideOf(comparison('Exports', [2022, '$8,600 million'], [2023, '$9.4 billion']));
  expect(exports.cards.map(({ number, unit }) => `${number}${unit}`)).toEqual([
    '$8.6 billion',
    '$9.4 billion',
  ]);
  // What would take too many digits stays as it was told.
  const firms = slideOf(comparison('企业', [2022, '38217户'], [2023, '1.2亿户']));
  expect(firms.cards[0]?.number).toBe('38,217');
});

test('more years are a chart, each with its figure; those of one report are one source', () => {
  const series = comparison('失业率', [2016, '5.6%'], [2019, '5.2%'], [2020, '5.1%']);
  for (const value of series.values) value.report = { id: 1 as ReportId, title: '五年', year: 2020 };
  const slide = slideOf(series);
  expect(slide.chart?.type).toBe('line');
  expect(slide.chart?.bars.map(({ year, display, figureId }) => [year, display, figureId])).toEqual([
    [2016, '5.6%', 900],
    [2019, '5.2%', 901],
    [2020, '5.1%', 902],
  ]);
  const amounts = comparison('投资', [2018, '3亿元'], [2019, '4亿元'], [2020, '5亿元']);
  expect(slideOf(amounts).chart?.type).toBe('column');
  expect(slide.sources).toEqual(['2016、2019、2020年：五年']);
  expect(runsText(slide.title)).toBe('失业率由5.6%降至5.1%');
});

test('a change is told in the terms of what changed', () => {
  const change = (from: string, to: string, both: Partial<Figure> = {}) =>
    changeOf(figureOf(from, both), figureOf(to, both), words);
  expect(change('68.0%', '74.6%')).toBe('增加6.6个百分点（算得）');
  expect(change('第5位', '第3位', { kind: 'rank' })).toBe('上升2位（算得）');
  expect(change('9800万元', '1.2亿元')).toBe('增加0.2 亿元，+22.4%（算得）');
  expect(change('约310亿元', '280亿元')).toBe('约减少30 亿元，−9.7%（算得）');
  expect(change('$820 million', '$1.35 billion')).toBe('增加$0.53 billion，+64.6%（算得）');
  expect(change('310亿元', '310亿元')).toBe('');
  expect(changeOf(figureOf('2%', { sign: -1 }), figureOf('3%'), words)).toBe('增加5个百分点（算得）');
});

test('a title cuts no number: a label too long for both stands alone', () => {
  const label =
    '规模以上工业企业每百元营业收入中的成本与上年同口径相比扣除一次性因素影响后的实际变动数额（不含停产企业、当年新投产的项目和在其他地区经营的各类分支机构）';
  const slide = slideOf(comparison(label, [2019, '12,345,678.90平方公里'], [2020, '98,765,432.10平方公里']));
  expect(runsText(slide.title)).toBe(label);
  const growth = { kind: 'growth' as const };
  const grown = slideOf(comparison('工业投资', [2019, '12.1%', growth], [2020, '7.7%', growth]));
  expect(runsText(grown.title)).toBe('工业投资增速由12.1%降至7.7%');
});

test('a better rank is told as a rise', () => {
  const slide = slideOf(
    comparison('总量', [2019, '第5位', { kind: 'rank' }], [2020, '第3位', { kind: 'rank' }]),
  );
  expect(runsText(slide.title)).toBe('总量由第5位升至第3位');
});

describe('the slide', () => {
  const figure = plan.parts[0]!.keyword.points[0]!.figures[0]!;
  const own = comparison('市场主体', [2019, '33.2万户'], [2020, '38.21万户', { id: figure.id }]);
  test('follows the talking point that says one of its numbers, with its keyword', () => {
    const slides = slidesWith(own);
    const at = slides.findIndex(({ layout }) => layout === 'comparison');
    expect(slides[at - 1]?.pointId).toBe(plan.parts[0]!.keyword.points[0]!.id);
    expect(slides[at]?.keyword?.name).toBe('稳');
  });
  test('stands last where none says it, and is hidden by its key', () => {
    const other = comparison('就业', [2019, '3万人'], [2020, '4万人']);
    expect(slidesWith(other).at(-1)?.key).toBe('comparison-7');
    const overrides = [{ key: 'comparison-7', hidden: true }];
    const { slides } = buildBriefing({ ...plan, comparisons: [other], overrides }, { words });
    expect(slides.at(-1)?.hidden).toBe(true);
  });
  test('is not made of one year', () => {
    expect(slidesWith(comparison('就业', [2020, '4万人']))).toEqual(slidesWith());
  });
});

test('whatever is compared, the slide holds it', () => {
  const value = fc.tuple(
    fc.integer({ min: 1, max: 99_999_999 }),
    fc.constantFrom('亿元', '万户', '%', '公里'),
  );
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 2, maxLength: 14 }),
      fc.string({ unit: fc.constantFrom(...'市场主体增加值 ab'), maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'江州市报告 ab'), maxLength: 80 }),
      (values, label, title) => {
        const series = comparison(
          label,
          ...values.map(([n, unit], at): [number, string] => [2000 + at, `${n}${unit}`]),
        );
        for (const each of series.values) each.report.title = title;
        for (const aspect of aspects) {
          const room = capacities[aspect];
          const { slides } = buildBriefing({ ...plan, comparisons: [series] }, { aspect, words });
          const slide = slides.find(({ layout }) => layout === 'comparison');
          if (slide?.layout !== 'comparison') throw new Error('No comparison was built');
          expect(titleFits(runsText(slide.title), room, slide.keyword?.name ?? '')).toBe(true);
          expect(slide.chart?.bars.length ?? 0).toBeLessThanOrEqual(room.years);
          const em = slide.sources.length > wideSources ? room.sourceEm : 2 * room.sourceEm;
          for (const source of slide.sources) expect(textWidth(source)).toBeLessThanOrEqual(em);
        }
      },
    ),
    { numRuns: 50 },
  );
});
