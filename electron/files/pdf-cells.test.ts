import { expect, test } from 'vitest';
import { withCells } from './pdf-cells.ts';
import { blocksOf } from './pdf-columns.ts';
import { rowsOf, type Item } from './pdf-rows.ts';

const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 10 : /[.,]/.test(one) ? 2.5 : 5), 0);
/** Words of one row at their left ends. */
const row = (y: number, ...words: [x: number, text: string][]): Item[] =>
  words.map(([x, str]) => ({ str, transform: [10, 0, 0, 10, x, y], width: widthOf(str), height: 10 }));
/** Words that the text layer made one of, with a blank for a way of 5 points between them. */
const close = (y: number, x: number, ...words: string[]): Item[] =>
  row(y, [x, words.join(' ')]).map((one) => ({
    ...one,
    width: words.reduce((sum, word) => sum + widthOf(word), 5 * (words.length - 1)),
  }));

const blocks = (...items: Item[][]) => blocksOf(withCells(rowsOf(items.flat(), 1)));
const table = (...items: Item[][]): string[][] =>
  blocks(...items).flatMap((block) => (block.kind === 'table' ? block.rows : []));

const body = [
  [...row(660, [60, '工业增加值']), ...close(660, 130, '亿元', '402.5'), ...row(660, [200, '7.1'])],
  [...row(640, [60, '农业增加值']), ...close(640, 130, '亿元', '160.2'), ...row(640, [200, '3.8'])],
  [...row(620, [60, '新增就业岗位']), ...row(620, [130, '人'], [155, '28600'], [200, '-1.2'])],
];
const told = [
  ['工业增加值', '亿元', '402.5', '7.1'],
  ['农业增加值', '亿元', '160.2', '3.8'],
  ['新增就业岗位', '人', '28600', '-1.2'],
];

test('cells that stand close are told apart by the blanks that all rows of numbers share', () => {
  expect(table(...body)).toEqual(told);
});

test('the row over the numbers heads them, where it has a word over each column', () => {
  const heads = [...row(680, [75, '指标'], [130, '单位'], [158, '总量'], [190, '增长（%）'])];
  expect(table(heads, ...body)).toEqual([['指标', '单位', '总量', '增长（%）'], ...told]);
});

test('a head over several columns is said over each, one over two rows of heads in both', () => {
  const heads = [
    row(712, [173, '2024年']),
    row(700, [75, '指标'], [130, '单位']),
    row(688, [158, '总量'], [190, '增长（%）']),
  ];
  expect(table(...heads, ...body)).toEqual([
    ['指标', '单位', '2024年', '2024年'],
    ['指标', '单位', '总量', '增长（%）'],
    ...told,
  ]);
});

test('a title, a unit or a sentence over a table is none of its heads', () => {
  const heads = row(680, [75, '指标'], [130, '单位'], [158, '总量'], [190, '增长（%）']);
  for (const above of ['单位：亿元', '各项指标都好于上年，见下表。']) {
    const found = blocks(row(700, [60, above]), heads, ...body);
    expect(found.map(({ kind }) => kind)).toEqual(['text', 'table']);
  }
});

test('what runs over a page is no head of the table under it', () => {
  const heads = row(680, [75, '指标'], [130, '单位'], [158, '总量'], [190, '增长（%）']);
  const running = row(698, [176, '附表一']).map((one) => ({ ...one, transform: [12, 0, 0, 12, 176, 698] }));
  expect(table(running, heads, ...body)[0]).toEqual(['指标', '单位', '总量', '增长（%）']);
});

test('a loss in brackets and what cannot be compared are numbers of a table as well', () => {
  expect(
    table(
      [...row(660, [60, 'Revenue']), ...close(660, 200, '1,214.6', '1,127.8'), ...row(660, [290, '+7.7%'])],
      [
        ...row(640, [60, 'Profit before tax']),
        ...close(640, 215, '51.0', '(3.2)'),
        ...row(640, [300, 'n/m']),
      ],
      [...row(620, [60, 'Net debt']), ...close(620, 210, '210.4', '264.8'), ...row(620, [285, '-20.5%'])],
    ),
  ).toEqual([
    ['Revenue', '1,214.6', '1,127.8', '+7.7%'],
    ['Profit before tax', '51.0', '(3.2)', 'n/m'],
    ['Net debt', '210.4', '264.8', '-20.5%'],
  ]);
});

/** Words of a justified line, three tenths of the type's size apart. */
function prose(y: number, line: string): Item[] {
  let x = 60;
  return line.split(' ').flatMap((word) => {
    const [one] = row(y, [x, word]);
    x += widthOf(word) + 3;
    return one ?? [];
  });
}

test('lines of prose that happen to end in numbers stay lines of prose', () => {
  const lines = [
    prose(660, 'The harbour took on more hands for its sheds in 2023'),
    prose(640, 'than it let go of then, and as many as it did in 2024'),
    prose(620, 'which left the crews of all the boats there at 1,450'),
  ];
  expect(blocks(...lines).map(({ kind }) => kind)).toEqual(['text']);
});
