import { expect, test } from 'vitest';
import type { Figure, FigureId } from '../model.ts';
import { figuresOf } from '../read/figures.ts';
import { findings } from './charts.ts';
import { plainWords as words } from './testing.ts';

const readFigures = (text: string): Figure[] =>
  figuresOf({ text, at: Array.from(text, (_, index) => index) }).map((found, index) => ({
    ...found,
    id: (index + 1) as FigureId,
    asRead: null,
  }));

const limits = { bars: 8, barLabelEm: 12 };

test.each([
  ['资产负债率由47%降至44%。', ['原资产负债率', '资产负债率'], '资产负债率由47%降至44%'],
  [
    'Net debt was £20 million, down from £31 million.',
    ['Previous net debt', 'Net debt'],
    'Net debt由£31 million降至£20 million',
  ],
  [
    'Net sales were $174 million, compared to $171 million in second quarter 2025.',
    ['Net sales in second quarter 2025', 'Net sales'],
    'Net sales由$171 million增至$174 million',
  ],
])('two values of one thing are told by what became of it, the earlier first: %s', (text, bars, title) => {
  const [found] = findings(text, readFigures(text), limits, words);
  expect(found?.chart.bars.map(({ label }) => label)).toEqual(bars);
  expect(found?.title).toBe(title);
});

test('what grew is named without its growth, where the chart tells of growth', () => {
  const text = 'Exports of cars grew by 9%, exports of oars by 4%.';
  const [found] = findings(text, readFigures(text), limits, words);
  expect(found?.chart.bars.map(({ label }) => label)).toEqual(['Exports of cars', 'Exports of oars']);
});

test('two measures that have nothing in common make no chart; how several grew is a picture of a year', () => {
  const two = '单位产值能耗下降5%，企业应收账款下降2.3%。';
  expect(findings(two, readFigures(two), limits, words)).toEqual([]);
  const several = '地区生产总值增长6.7%，居民消费价格上涨2%，工业利润增长8.5%。';
  expect(findings(several, readFigures(several), limits, words)).toHaveLength(1);
  const alike = '城镇居民收入增长5%，农村居民收入增长7%。';
  expect(findings(alike, readFigures(alike), limits, words)).toHaveLength(1);
});

test('that both are targets makes two measures no more alike', () => {
  const two = '今年的目标是：地区生产总值增长5.5%左右，居民消费价格涨幅3%左右。';
  expect(readFigures(two).map(({ label }) => label)).toEqual([
    '地区生产总值增长目标',
    '居民消费价格涨幅目标',
  ]);
  expect(findings(two, readFigures(two), limits, words)).toEqual([]);
});

test('growth over one year and over several are not set beside each other', () => {
  const text = '零售总额同比增长32.1%，比2019年同期增长8.6%，两年平均增长4.2%。';
  expect(findings(text, readFigures(text), limits, words)).toEqual([]);
});

test('English bars are of one sort by their noun, not by its ending', () => {
  const alike = 'Exports of cars grew by 9%, farm exports by 4%.';
  expect(findings(alike, readFigures(alike), limits, words)).toHaveLength(1);
  const unlike = 'Sales grew by 9%, and the number of prisoners grew by 4%.';
  expect(findings(unlike, readFigures(unlike), limits, words)).toEqual([]);
});

test('a whole is no bar beside its only part; several parts are beside each other', () => {
  const one = '新签约亿元以上项目8个，其中5亿元以上项目3个。';
  expect(findings(one, readFigures(one), limits, words)).toEqual([]);
  const several = '新签约重点项目9个，其中工业重点项目5个、农业重点项目3个。';
  const [found] = findings(several, readFigures(several), limits, words);
  expect(found?.chart.bars.map(({ value }) => value)).toEqual([5, 3]);
});

test('a mean is no bar beside the total it is of', () => {
  const text = '假期客流预计为285万人次，日均95万人次。';
  expect(findings(text, readFigures(text), limits, words)).toEqual([]);
});

test('shares of two wholes make no chart; shares of one whole do', () => {
  const two = '轴承产值占规上工业比重达到68%，研发投入占地区生产总值比重达到2.2%。';
  expect(findings(two, readFigures(two), limits, words)).toEqual([]);
  const one = '第二产业增加值占地区生产总值比重为41%，第三产业增加值占地区生产总值比重为52%。';
  expect(findings(one, readFigures(one), limits, words)).toHaveLength(1);
  const years = '税收占比由上年的61%提高到66%。';
  expect(findings(years, readFigures(years), limits, words)[0]?.title).toContain('由61%升至66%');
});

test('what is stands beside what is aimed at, and the title tells both', () => {
  const text = 'Calls answered within a minute fell from 81% to 74%, against a target of 90%.';
  const labels = ['Previous calls answered', 'Calls answered', 'Target for calls answered'];
  const figures = readFigures(text)
    .filter(({ unit }) => unit === '%')
    .map((one, index) => ({ ...one, kind: 'percent' as const, label: labels[index] ?? '' }));
  const [found] = findings(text, figures, limits, words);
  expect(found?.title).toBe('Calls answered 74%，目标 90%');
  expect(found?.chart.bars.map(({ accent }) => accent)).toEqual([false, true, false]);
});

test('what is aimed at is no bar beside another measure that is', () => {
  const text = '覆盖率达到81%，合格率达到92%。';
  const [one, other] = readFigures(text).map((found) => ({ ...found, kind: 'percent' as const }));
  if (!one || !other) throw new Error('two numbers');
  const told = [
    { ...one, label: '社区医院覆盖率' },
    { ...other, label: '社区食堂覆盖率目标' },
  ];
  expect(findings(text, told, limits, words)).toEqual([]);
});

test('a part is no bar beside its whole', () => {
  const text = '18个一级指标有11个进入标杆行列。';
  expect(findings(text, readFigures(text), limits, words)).toEqual([]);
});
