import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureId, ReportId } from '../model.ts';
import { readReport } from '../read/index.ts';
import { perYear, seriesOf, yearsIn, type Corrections, type SeriesFigure, noCorrections } from './index.ts';
import { labelKey, regionOf } from './label.ts';
import { opensItsYear, yearOf } from './year.ts';

let last = 0;
/** The figures of a text as a library would list them. */
function figuresOf(text: string, id: number): SeriesFigure[] {
  const read = readReport(text);
  const { title, kicker, byline, year, introFigures, keywords } = read;
  const report = { id: id as ReportId, title, year };
  const spoken =
    (heading: string) =>
    (figure: (typeof introFigures)[number]): SeriesFigure => ({
      figure: { ...figure, id: ++last as FigureId, asRead: null },
      report,
      region: regionOf([title, kicker, byline, text.slice(0, 200)].join('\n')),
      heading,
      isOpening: opensItsYear(read),
      before: text.slice(figure.sentence.start, figure.source.start),
      after: text.slice(figure.source.end, figure.sentence.end),
      sentenceText: text.slice(figure.sentence.start, figure.sentence.end),
    });
  return [
    ...introFigures.map(spoken('')),
    ...keywords.flatMap(({ heading, points }) =>
      points.flatMap(({ figures }) => figures.map(spoken(heading))),
    ),
  ];
}
const report = (place: string, year: number, ...points: string[]): SeriesFigure[] =>
  figuresOf(
    `${place}${year}年工作回顾\n\n“稳”中有进：开局平稳\n\n${points.join('\n\n')}\n`,
    year * 10 + place.length,
  );
const told = (figures: SeriesFigure[], corrections?: Corrections): string[] =>
  seriesOf(figures, corrections)
    .filter((series) => yearsIn(series) > 1)
    .map(
      ({ label, values }) =>
        `${label}: ${values.map(({ year, figure }) => `${year} ${figure.raw}`).join(', ')}`,
    );

const earlier = report('江州市', 2019, '主体壮大。全市市场主体达到33.2万户，增长12.1%。');
const later = report('江州市', 2020, '主体增多。市场主体38.21万户，增长15.09%。工业投资310亿元。');

describe('the same label in several years', () => {
  test('is one series, whatever stands before the label', () => {
    expect(told([...later, ...earlier])).toContain('市场主体: 2019 33.2万户, 2020 38.21万户');
  });
  test('is none across places, units or kinds', () => {
    expect(told([...report('望川县', 2019, '主体壮大。市场主体达到3.2万户。'), ...later])).toEqual([]);
    expect(told([...report('江州市', 2019, '主体壮大。市场主体达到33.2万个。'), ...later])).toEqual([]);
  });
  test('is one series however offices abbreviate it, in whatever magnitude, with its growth apart', () => {
    const texts: [number, string][] = [
      [2019, '地区生产总值2860亿元，增长8.1%；规模以上工业增加值增长9.2%。一般公共预算收入186.5亿元。'],
      [2020, '全市生产总值3050亿元。规上工业增加值86亿元，增长7.8%。地方一般公共预算收入1980500万元。'],
      [2021, '全市GDP增长6.5%；规上工业增加值增速8.3%。上半年，地区生产总值1600亿元。'],
    ];
    const all = texts.flatMap(([of, text]) => report('江州市', of, `开局平稳。${text}`));
    expect(
      told(all)
        .map((line) => line.replace(/^[^:]+: /, ''))
        .sort(),
    ).toEqual([
      '2019 186.5亿元, 2020 1980500万元',
      '2019 2860亿元, 2020 3050亿元',
      '2019 8.1%, 2021 6.5%',
      '2019 9.2%, 2020 7.8%, 2021 8.3%',
    ]);
  });
  test('may stand in one sentence of one report', () => {
    const one = report('江州市', 2020, '总量扩大。地区生产总值由2016年的820亿元增加到2020年的1350亿元。');
    expect(told(one)).toEqual(['地区生产总值: 2016 820亿元, 2020 1350亿元']);
  });
  test('said again less exactly is one value', () => {
    const again = report('江州市', 2020, '主体增多。市场主体38.21万户。', '活力增强。市场主体超过38万户。');
    expect(told([...earlier, ...again])).toEqual(['市场主体: 2019 33.2万户, 2020 38.21万户']);
  });
  test('comes before one of as many years that says several values in one of them', () => {
    const all = [2019, 2020].flatMap((of) =>
      report('江州市', of, `开局好。工业投资${of}亿元。工业投资${of + 90}亿元。市场主体${of - 2000}.5万户。`),
    );
    expect(told(all)).toEqual([
      '市场主体: 2019 19.5万户, 2020 20.5万户',
      '工业投资: 2019 2019亿元, 2019 2109亿元, 2020 2020亿元, 2020 2110亿元',
    ]);
  });
  test('is none between half a year and a year, and one between two half-years', () => {
    const half = (of: number, firms: string): SeriesFigure[] =>
      figuresOf(
        `江州市${of}年上半年工作总结\n\n“稳”中有进：开局平稳\n\n总量扩大。上半年，地区生产总值${firms}亿元。\n`,
        of,
      );
    const all = [
      ...half(2019, '1350'),
      ...half(2020, '1420'),
      ...report('江州市', 2020, '总量大。地区生产总值2860亿元。'),
    ];
    expect(told(all)).toEqual(['上半年地区生产总值: 2019 1350亿元, 2020 1420亿元']);
  });
  test('counts what a review expects of a year whose books are not closed', () => {
    const reviewed = (of: number): SeriesFigure[] =>
      figuresOf(
        `江州市${of}年工作报告\n\n一、${of}年工作回顾\n\n总量扩大。预计地区生产总值${of + 800}亿元。\n\n二、${of + 1}年工作安排\n\n预计地区生产总值增长6%。\n`,
        of,
      );
    expect(told([...reviewed(2019), ...reviewed(2020)])).toEqual([
      '地区生产总值: 2019 2819亿元, 2020 2820亿元',
    ]);
  });
  test('in doubt the report of that year speaks', () => {
    const revised = report('江州市', 2020, '主体增多。市场主体由2019年的33.5万户增加到38.21万户。');
    const [series] = seriesOf([...revised, ...earlier]);
    expect(perYear(series?.values ?? []).map(({ figure }) => figure.raw)).toEqual(['33.2万户', '38.21万户']);
    expect(series?.values).toHaveLength(3);
  });
});

describe('the year of a number', () => {
  const year = (before: string, change: Partial<Parameters<typeof yearOf>[0]> = {}) =>
    yearOf({ before, after: '', heading: '“稳”中有进', reportYear: 2020, ...change });
  test.each([
    ['地区生产总值达到', 2020],
    ['2019年，地区生产总值达到', 2019],
    ['地区生产总值比2019年增长', 2020],
    ['失业率由上年的', 2019],
    ['比上年增长', 2020],
    ['地区生产总值由2016年的', 2016],
    ['地区生产总值由2016年的820亿元增加到', 2020],
    ['由2016年的820亿元增加到2020年的', 2020],
    ['2019年，地区生产总值由', 2019],
    ['地区生产总值由', null],
    ['地区生产总值由820亿元增加到', 2020],
    ['到2025年，地区生产总值达到', null],
    ['2021年，力争地区生产总值达到', null],
    ['2016—2020年，新增企业', null],
    ['党的十八大以来，新增企业', null],
    ['上半年，工业投资', null],
    ['地区生产总值年均增长', null],
    ['Sales reached ', 2020],
    ['In 2019 sales reached ', 2019],
  ])('%s…', (before, expected) => expect(year(before)).toBe(expected));
  test('is that of its keyword’s heading before that of its report; what is planned has none', () => {
    expect(year('投资', { heading: '一、2019年工作回顾' })).toBe(2019);
    expect(year('投资', { heading: '二、2021年工作安排' })).toBeNull();
    expect(year('投资', { reportYear: null })).toBeNull();
    expect(year('rose from ', { after: ' million in 2016 to 1,350 million in 2020' })).toBe(2016);
  });
});

describe('a report given when its year began', () => {
  const workReport = (head: string, review = '一、过去一年工作回顾'): string[] =>
    figuresOf(
      `${head}\n\n${review}\n\n过去的一年，地区生产总值达到500亿元。失业率由上年的4.1%下降到3.8%。去年新增学位3200个。\n\n二、今年工作\n\n今年，地区生产总值增长6%。\n\n三、主要预期目标\n\n工业投资90亿元。\n`,
      1,
    ).map((one) => `${one.figure.raw} ${yearOf({ ...one, reportYear: one.report.year })}`);
  const results = ['500亿元 2023', '4.1% 2022', '3.8% 2023', '3200个 2023'];
  test.each([
    ['江州市2024年政府工作报告'],
    ['江州市政府工作报告\n——2024年1月15日在江州市第六届人民代表大会第三次会议上'],
  ])('tells the year before, and what it aims at is no result: %s', (head) => {
    expect(workReport(head)).toEqual(expect.arrayContaining(results));
    expect(workReport(head)).toEqual(expect.arrayContaining(['6% null', '90亿元 null']));
    expect(workReport(head, '一、2023年工作回顾')).toEqual(expect.arrayContaining(results));
  });
  test('is told from one that has its name from the year it tells', () => {
    const opens = (title: string, date: string, year: number): boolean =>
      opensItsYear({ title, kicker: '', date, year });
    expect(opens('2023年统计公报', '2024-02-28', 2023)).toBe(false);
    expect(opens('2023年政府工作报告', '2024-01-15', 2023)).toBe(false);
    expect(opens('2024年政府工作报告', '', 2024)).toBe(true);
    expect(opensItsYear({ title: '2020年的答卷', kicker: '政府工作报告 解读', date: '', year: 2020 })).toBe(
      false,
    );
    expect(opens('2024年上半年总结', '2024-07-20', 2024)).toBe(false);
    expect(opens('Report on the Work of the Government 2024', '2024-03-05', 2024)).toBe(true);
  });
  test('and what stands under its own year is yet to come', () => {
    const year = (heading: string, before: string) =>
      yearOf({ before, after: '', heading, reportYear: 2024, isOpening: true });
    expect(year('Review of our work in 2023', 'Sales reached ')).toBe(2023);
    expect(year('Review of the past year', 'Sales reached ')).toBe(2023);
    expect(year('Targets for 2024', 'Sales of ')).toBeNull();
    expect(year('二、2024年工作', '工业投资')).toBeNull();
    expect(year('二、今年工作', '工业投资')).toBeNull();
    expect(year('Priorities for the year ahead', 'Sales of ')).toBeNull();
  });
  test('goes into a series by the year it tells', () => {
    const before = figuresOf(
      '江州市2023年政府工作报告\n\n一、过去一年工作回顾\n\n地区生产总值达到460亿元。\n\n二、今年工作\n\n力争增长6%。\n',
      1,
    );
    const after = figuresOf(
      '江州市2024年政府工作报告\n\n一、过去一年工作回顾\n\n地区生产总值达到500亿元。\n\n二、今年工作\n\n力争增长6%。\n',
      2,
    );
    expect(told([...before, ...after])).toEqual(['地区生产总值: 2022 460亿元, 2023 500亿元']);
  });
});

test('a report’s place is read from its first lines, no other 市 or 区 taken for one', () => {
  expect(regionOf('江州市2021年国民经济和社会发展统计公报')).toBe('江州市');
  expect(regionOf('政府工作报告\n——2022年1月10日在临川市第六届人民代表大会')).toBe('临川市');
  expect(regionOf('翻开衡阳市2020年的成绩单')).toBe('衡阳市');
  expect(regionOf('石家庄市政府工作报告')).toBe('石家庄市');
  expect(regionOf('走进望川县')).toBe('望川县');
  expect(regionOf('企业上市步伐加快，工业园区和城市建设')).toBe('');
  expect(regionOf('江州机电股份有限公司年度报告')).toBe('江州机电股份有限公司');
  expect(regionOf('Riverton City: A Year')).toBe('Riverton City');
});

test('labels are compared without what time or place adds to them', () => {
  expect(labelKey('全市年末常住人口')).toBe(labelKey('常住人口'));
  expect(labelKey('The total number of firms')).toBe(labelKey('number of firms'));
  expect(labelKey('工业投资')).not.toBe(labelKey('农业投资'));
  expect(labelKey('出口较2020年增速', 'growth')).toBe(labelKey('出口增速', 'growth'));
  expect(labelKey('出口年均增速', 'growth')).not.toBe(labelKey('出口增速', 'growth'));
  expect(labelKey('Net debt in 2021')).toBe(labelKey('Net debt'));
  expect(labelKey('Fall in farm output', 'growth')).toBe(labelKey('Farm output growth', 'growth'));
});

describe('a person', () => {
  const figures = [...earlier, ...later];
  const idOf = (raw: string) => figures.find(({ figure }) => figure.raw === raw)!.figure.id;
  test('removes a value, or gives it another year', () => {
    expect(told(figures, { ...noCorrections, removed: new Set([idOf('33.2万户')]) })).toHaveLength(1);
    const years = new Map([[idOf('33.2万户'), 2018]]);
    expect(told(figures, { ...noCorrections, years })).toContain('市场主体: 2018 33.2万户, 2020 38.21万户');
  });
  test('merges two labels and renames what comes out', () => {
    const other = report('江州市', 2018, '主体壮大。各类经营主体29.4万户。');
    const keys = seriesOf([...figures, ...other]).map(({ key }) => key);
    const from = keys.find((key) => key.includes('经营主体'))!;
    const to = keys.find((key) => key.includes('|市场主体|户|'))!;
    const merged = { ...noCorrections, into: new Map([[from, to]]), names: new Map([[to, '经营主体']]) };
    expect(told([...figures, ...other], merged)).toContain(
      '经营主体: 2018 29.4万户, 2019 33.2万户, 2020 38.21万户',
    );
  });
  test('who merges in a circle loses nothing', () => {
    const [a, b] = seriesOf(figures).map(({ key }) => key);
    const into = new Map([
      [a!, b!],
      [b!, a!],
    ]);
    const count = (all: ReturnType<typeof seriesOf>) =>
      all.reduce((sum, { values }) => sum + values.length, 0);
    expect(count(seriesOf(figures, { ...noCorrections, into }))).toBe(count(seriesOf(figures)));
  });
});

const points = fc.constantFrom(
  '市场主体达到33.2万户，增长12.1%。',
  '全市市场主体38.21万户。',
  '工业投资310亿元，居全省第二位。',
  '地区生产总值由2016年的820亿元增加到1350亿元。',
  '2019年，失业率为5.1%。',
);
const library = fc
  .array(fc.tuple(fc.constantFrom('江州市', '望川县'), fc.integer({ min: 2017, max: 2022 }), points), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.flatMap(([place, year, point]) => report(place, year, `开局好。${point}`)));

test('series are the same in any order, share unit and kind, and hold no figure twice', () => {
  fc.assert(
    fc.property(library, fc.infiniteStream(fc.nat()), (figures, order) => {
      const all = seriesOf(figures);
      const mixed = figures
        .map((figure) => ({ figure, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ figure }) => figure);
      expect(seriesOf(mixed)).toEqual(all);
      const ids = all.flatMap(({ values }) => values.map(({ figure }) => figure.id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { values, unit, kind } of all) {
        expect(new Set(values.map(({ figure }) => figure.kind))).toEqual(new Set([kind]));
        for (const { figure } of values) if (unit !== '') expect(figure.unit).toBe(unit);
        const years = perYear(values).map(({ year }) => year);
        expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});

test('a report of another place changes no series', () => {
  fc.assert(
    fc.property(library, (figures) => {
      const strange = report('远山省', 2021, '开局好。市场主体达到90.1万户。');
      const keys = (all: SeriesFigure[]) => seriesOf(all).filter(({ region }) => region !== '远山省');
      expect(keys([...figures, ...strange])).toEqual(keys(figures));
    }),
    { numRuns: 30 },
  );
});
