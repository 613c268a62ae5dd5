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
