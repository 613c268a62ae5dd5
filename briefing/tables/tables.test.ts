import { describe, expect, test } from 'vitest';
import type { SourceTable } from '../model.ts';
import { passagesOf } from './passages.ts';
import { groupsOf, headsOf, numberColumns } from './shape.ts';

let at = 0;
/** A row of its own place in the source; a cell that begins with # is a label. */
const row = (...texts: string[]): SourceTable['rows'][number] => {
  const start = at;
  at += 10;
  const cells = texts.map((text) => ({
    text: text.replace('#', ''),
    source: null,
    isLabel: text.startsWith('#'),
  }));
  return { source: { start, end: start + 8 }, cells };
};
const table = (heads: string[][], ...rows: SourceTable['rows']): SourceTable => ({ note: '', heads, rows });

describe('heads', () => {
  const told = (heads: string[][]): string[][] =>
    headsOf(table(heads)).map((line) =>
      line.map(({ text, column, columns, rows }) => `${text}@${column} ${columns}x${rows}`),
    );
  test('that reach over columns or rows stand once', () =>
    expect(
      told([
        ['指标', '2022年', '2022年', '2023年', '2023年'],
        ['指标', '总量', '增长', '总量', '增长'],
      ]),
    ).toEqual([
      ['指标@0 1x2', '2022年@1 2x1', '2023年@3 2x1'],
      ['总量@1 1x1', '增长@2 1x1', '总量@3 1x1', '增长@4 1x1'],
    ]));
  test('under different heads are different ones, though they say the same', () =>
    expect(
      told([
        ['', '甲', '乙'],
        ['项目', '增长', '增长'],
      ])[1],
    ).toEqual(['项目@0 1x1', '增长@1 1x1', '增长@2 1x1']));
  test('of a row that is too short are filled up', () =>
    expect(headsOf(table([['项目']], row('#甲', '1', '2')))[0]).toHaveLength(3));
});

test('a column is one of numbers when most of it is, whatever its unit or dash', () => {
  const rows = [
    row('#甲', '1,200', '8.3%', '好'),
    row('#乙', '—', '12 亿元', '5'),
    row('#丙', '', '稳定', '差'),
  ];
  expect(numberColumns(table([], ...rows))).toEqual([false, true, true, false]);
});

test('a group’s name reaches over its rows, a label said twice does not', () => {
  const grouped = [row('#工业', '#甲'), row('#工业', '#乙'), row('#农业', '#丙'), row('#工业', '#丁')];
  expect(groupsOf(grouped)).toEqual([2, 0, 1, 1]);
  expect(groupsOf([row('#甲', '1'), row('#甲', '2')])).toEqual([1, 1]);
});

describe('points', () => {
  const [one, two, three] = [row('#甲', '1'), row('#乙', '2'), row('#丙', '3')];
  const both = [table([], one, two), table([], three)];
  const point = (...blocks: { start: number; end: number }[]) => ({ blocks });
  const told = (points: ReturnType<typeof point>[]): (string | number)[] =>
    passagesOf(points, both).map((passage) => (passage.kind === 'text' ? 'text' : passage.rows.length));
  const text = { start: 1_000, end: 1_010 };

  test('that tell rows of one table are the table', () =>
    expect(told([point(text), point(one.source), point(two.source), point(three.source)])).toEqual([
      'text',
      2,
      1,
    ]));
  test('that were joined are still its rows', () =>
    expect(told([point(one.source, two.source)])).toEqual([2]));
  test('that were cut, or joined with other text, are text', () => {
    const cut = { ...one.source, end: one.source.end - 2 };
    const points = [point(cut), point(two.source, text), point(two.source, three.source)];
    expect(told(points)).toEqual(['text', 'text', 'text']);
  });
  test('between which others stand are two tables', () =>
    expect(told([point(one.source), point(text), point(two.source)])).toEqual([1, 'text', 1]));
});
