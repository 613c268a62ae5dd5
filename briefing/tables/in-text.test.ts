import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isTableAlone, linesOfText, tablesIn } from './in-text.ts';

const rowsOf = (text: string): string[][][] => tablesIn(linesOfText(text)).map(({ rows }) => rows);

const table = [
  ['指标', '2022年', '2023年'],
  ['税收', '20.9', '21.7'],
  ['投资', '100.5', '-2.1%'],
];

describe('a table in a text', () => {
  test.each<[string, string, string[][]]>([
    ['parted by tabs', '指标\t2022年\t2023年\r\n税收\t20.9\t21.7\r\n投资\t100.5\t-2.1%\r\n', table],
    [
      'parted by several tabs, set by hand',
      '指标\t\t2022年\t2023年\n税收\t\t20.9\t21.7\n投资\t100.5\t-2.1%',
      table,
    ],
    [
      'parted by blanks, names left and numbers right',
      '指标          2022年    2023年\n税收            20.9      21.7\n投资           100.5     -2.1%',
      table,
    ],
    [
      'parted by wide blanks',
      '指标　　2022年　　2023年\n税收　　20.9　　21.7\n投资　　100.5　　-2.1%',
      table,
    ],
    ['between bars', '|指标|2022年|2023年|\n| :-- | --: |--:|\n|税收|20.9|21.7|\n|投资|100.5|-2.1%|', table],
    [
      'drawn with rules',
      '┌────┬────┬────┐\n│指标│2022年│2023年│\n├────┼────┼────┤\n│税收│20.9│21.7│\n│投资│100.5│-2.1%│\n└────┴────┴────┘',
      table,
    ],
    ['each cell on a line', '指标\n2022年\n2023年\n税收\n20.9\n21.7\n投资\n100.5\n-2.1%', table],
    [
      'with an empty corner and an empty cell',
      '              2022年      2023年\n税收          20.9亿元    21.7亿元\n投资                      98.4亿元',
      [
        ['', '2022年', '2023年'],
        ['税收', '20.9亿元', '21.7亿元'],
        ['投资', '', '98.4亿元'],
      ],
    ],
    [
      'with quoted cells, one of them on two lines',
      '指标\t"2022年\n（亿元）"\n"税收 ""净"""\t"1,020.9"',
      [
        ['指标', '2022年 （亿元）'],
        ['税收 "净"', '1,020.9'],
      ],
    ],
    [
      'without heads',
      '税收  20.9亿元\n投资  100.5亿元',
      [
        ['税收', '20.9亿元'],
        ['投资', '100.5亿元'],
      ],
    ],
    [
      'with numbers beside its parts',
      '一、税收收入\t200\n（一）增值税\t120\n（二）所得税\t80',
      [
        ['一、税收收入', '200'],
        ['（一）增值税', '120'],
        ['（二）所得税', '80'],
      ],
    ],
    [
      'with one number under its year',
      '指标\t2023年\n税收\t20.9',
      [
        ['指标', '2023年'],
        ['税收', '20.9'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual([rows]);
    expect(isTableAlone(text)).toBe(true);
    // Among text it is the same table, and the text is none.
    const among = `一、财政\n全年税收平稳增长。\n${text.trimEnd()}\n二、人口\n年末人口119.5万人。\n`;
    expect(rowsOf(among)).toEqual([rows]);
    expect(isTableAlone(among)).toBe(false);
  });

  test('knows its lines', () =>
    expect(tablesIn(['一、财政', ...table.map((row) => row.join('\t')), '二、人口'])).toMatchObject([
      { start: 1, end: 4 },
    ]));
  test('ends where another of more columns begins', () =>
    expect(
      rowsOf(
        '税收    20.9亿元\n投资    100.5亿元\n企业    户数    从业人员\n工业    12      3400\n商业    30      5100',
      ).map(([first]) => first?.length),
    ).toEqual([2, 3]));
  test('begins with its heads, though lines above have as many cells', () => {
    const above = '经办：张三    审核：李四    签发：王五\n';
    expect(rowsOf(`${above}指标  2022年  2023年\n税收  20.9  21.7\n投资  100.5  -2.1%`)).toEqual([table]);
    const sheet = '指标\t2023年\t2023年\n\t总量\t增长（%）\n税收\t20.9\t3.6';
    expect(rowsOf(`表1\t财政\t2024\n${sheet}`).map((rows) => rows.length)).toEqual([3]);
    expect(rowsOf(`财政收支\t\t\n${sheet}`).map((rows) => rows.length)).toEqual([4]);
  });
  test('has no caption or unit among its heads', () =>
    expect(rowsOf('表1  主要指标      单位：亿元\n指标  2022年  2023年\n税收  20.9  21.7')).toEqual([
      table.slice(0, 2),
    ]));
});

test.each([
  ['prose set in by tabs', '\t全年税收20.9亿元，增长3.6%。\n\t投资98.4亿元，下降2.1%。'],
  [
    'sentences with two blanks between',
    'Revenue rose 5%.  Costs fell by 3.\nProfit was 12.  It had been 10.',
  ],
  ['a signature', '江源市统计局    2024年3月1日\n局长：张三      经办：李四'],
  ['names and dates', '签发人    张三\n日期      2024年3月1日\n年度      2023年'],
  ['one number beside names', '负责人\t李四\n电话\t87654321'],
  ['a list', '1.  新增就业4300人\n2.  改造小区58个'],
  ['a list set by tabs', '1\t新增就业4300人\n2\t改造小区58个'],
  ['contents by tabs', '一、综合\t1\n二、农业\t3\n三、工业和建筑业\t12'],
  ['contents with each page on a line', '第一章 综合\n1\n第二章 农业\n3\n第三章 工业\n12'],
  ['names in columns', '张三    李四    王五\n赵六    钱七    孙八'],
  ['a row alone', '税收    20.9    21.7'],
  ['a number that a column broke off', '全年完成投资\n98.4\n亿元，比上年有所增长。'],
  ['an office, a date and a page', '江源市统计局\n2024年3月\n综合情况\n1'],
  ['bars in prose', '综合 | 农业 | 工业\n全年税收20.9亿元。'],
])('%s: no table', (_, text) => expect(rowsOf(text)).toEqual([]));

test('Markdown’s rule makes a table of words as well', () =>
  expect(rowsOf('甲 | 乙\n--|--\n好 | 坏\n')).toEqual([
    [
      ['甲', '乙'],
      ['好', '坏'],
    ],
  ]));

test('no report of sentences holds one', () => {
  const folders = ['tests/fixtures/reports', 'assets/samples'];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  const found = files.filter((file) => rowsOf(readFileSync(file, 'utf8')).length > 0);
  expect(files.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});

test.each([
  ['blanks', 'a  b\n'],
  ['tabs', 'a\tb\n'],
  ['quotes', '"a\t\n'],
  ['bars', '| a |\n'],
  ['lines of numbers', 'a\n1\n2\nb\n'],
  ['one line', 'a  1\t|'],
])('a very long text of %s is looked through once', { timeout: 30_000 }, (_, part) => {
  const started = performance.now();
  tablesIn(linesOfText(part.repeat(50_000)));
  // Where every line looked at all others it would take minutes.
  expect(performance.now() - started).toBeLessThan(20_000);
});
