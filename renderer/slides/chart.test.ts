import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../briefing/build/measure.ts';
import type { ChartSpec, FigureId } from '../../briefing/model.ts';
import { chartConfig, growthOf, linesOf } from './chart.ts';

const spec: ChartSpec = {
  type: 'bar',
  unit: '元',
  bars: [
    { figureId: 1 as FigureId, label: '省重点项目投资', value: 252e8, display: '252 亿元', accent: false },
    { figureId: 2 as FigureId, label: '市重点项目投资', value: 749e8, display: '749 亿元', accent: true },
  ],
};
const config = chartConfig(spec, { ink: '#111', tint: '#aaa', seal: '#b00' }, 1728, 14);

describe('a chart', () => {
  test('starts at zero and keeps the order in which it was spoken', () => {
    expect(config.options?.scales?.x).toMatchObject({ min: 0, display: false });
    expect(config.data.datasets[0]?.data).toEqual([252e8, 749e8]);
  });
  test('has one bar in the seal’s colour, the others in a tint', () => {
    expect(config.data.datasets[0]?.backgroundColor).toEqual(['#aaa', '#b00']);
  });
  test('leaves the longest bar room for its value', () => {
    expect(Number(config.options?.scales?.x?.max)).toBeGreaterThan(749e8);
  });
});

test('a chart alone is drawn larger, but never so that its writing crowds out its bars', () => {
  expect(growthOf(spec, 1728, 14)).toBe(1.5);
  const wordy = spec.bars.map((bar) => ({
    ...bar,
    label: '规模以上工业企业的利润总额',
    display: '1,234.56 亿元以上',
  }));
  const growth = growthOf({ ...spec, bars: wordy }, 1408, 12);
  expect(growth).toBeGreaterThanOrEqual(1);
  expect(growth).toBeLessThan(1.5);
});

test('a label is broken into even lines, and nothing of it is lost', () => {
  expect(linesOf('农产品加工业总产值', 5)).toEqual(['农产品加工', '业总产值']);
  expect(linesOf('small and medium-sized firms', 9).length).toBe(2);
  const letters = fc.string({ unit: fc.constantFrom(...'市县投资ab 1'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 4, max: 20 }), (label, em) => {
      const lines = linesOf(label, em);
      expect(lines.join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
      expect(lines.length).toBeLessThanOrEqual(Math.max(1, Math.ceil(textWidth(label) / em)));
    }),
  );
});
