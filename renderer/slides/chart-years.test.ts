import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../briefing/build/measure.ts';
import type { ChartSpec, FigureId } from '../../briefing/model.ts';
import { valueLines, yearsConfig } from './chart-years.ts';

const spec = (type: ChartSpec['type'], ...values: [year: number, value: number][]): ChartSpec => ({
  type,
  unit: '元',
  bars: values.map(([year, value], index) => ({
    figureId: index as FigureId,
    label: `${year}年`,
    year,
    value,
    display: `${value} 亿元`,
    accent: index === values.length - 1,
  })),
});
const palette = { ink: '#111', tint: '#aaa', seal: '#b00', paper: '#fff' };
const config = (one: ChartSpec) => yearsConfig(one, palette, 1728, 500);

describe('one thing over the years', () => {
  test('as columns stands on zero, in the order of the years, the last in the seal’s colour', () => {
    const { data, options } = config(spec('column', [2018, 300], [2019, 310], [2020, 340]));
    expect(options?.scales?.y).toMatchObject({ min: 0, max: 340 });
    expect(data.labels).toEqual(['2018年', '2019年', '2020年']);
    expect(data.datasets[0]?.backgroundColor).toEqual(['#aaa', '#aaa', '#b00']);
  });
  test('leaves room under a fall', () => {
    const { options } = config(spec('column', [2018, 5], [2019, -3], [2020, 8]));
    expect(Number(options?.scales?.y?.min)).toBeLessThan(-3);
  });
  test('as a line does not make much of little', () => {
    const { options } = config(spec('line', [2018, 98.1], [2019, 98.3], [2020, 98.5]));
    const { min, max } = options?.scales?.y ?? {};
    expect(Number(max) - Number(min)).toBeGreaterThan(98 / 3);
  });
  test('has a broken line over years that nobody reported', () => {
    const line = config(spec('line', [2016, 5], [2019, 6], [2020, 7])).data.datasets[0] as unknown as {
      segment: { borderDash: (at: { p0DataIndex: number }) => number[] | undefined };
    };
    expect(line.segment.borderDash({ p0DataIndex: 0 })).toBeDefined();
    expect(line.segment.borderDash({ p0DataIndex: 1 })).toBeUndefined();
  });
});

test('values never run into their neighbours, and nothing of them is lost', () => {
  const display = fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('%', ' 亿元', ' 平方公里', ''))
    .map(([value, unit]) => `${value}${unit}`);
  fc.assert(
    fc.property(fc.array(display, { minLength: 3, maxLength: 8 }), (displays) => {
      const column = 1728 / displays.length;
      const { size, lines } = valueLines(displays, column);
      for (const line of lines.flat()) expect(textWidth(line) * size).toBeLessThanOrEqual(column);
      expect(lines.map((own) => own.join(' ').replace(/\s/g, ''))).toEqual(
        displays.map((one) => one.replace(/\s/g, '')),
      );
    }),
  );
});
