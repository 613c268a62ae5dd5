import { describe, expect, test } from 'vitest';
import { strToU8 } from 'fflate';
import { documentText } from './document.ts';
import { gridOf } from './grid.ts';
import { csvRows } from './csv.ts';
import { sheetsText } from './sheets.ts';
import { tableText } from '../../briefing/tables/sentences.ts';
import { shown } from './xlsx-formats.ts';

describe('a table’s rows', () => {
  test.each<[string, string[][], string[]]>([
    [
      'take the unit from the head, the label, the slash or the sign',
      [
        ['指标', '2021年（亿元）', '户数/户', '增长%'],
        ['市场主体', '3.5', '1,200', '-2.5'],
      ],
      ['市场主体：2021年3.5亿元，户数1,200户，增长-2.5%。'],
    ],
    [
      'take the table’s unit, but not for what is measured in percent',
      [
        ['单位：万元', '', ''],
        ['项目', '2023年', '比上年增长'],
        ['税收收入', '5200', '6.1%'],
        ['税收占比', '71.2', ''],
      ],
      ['税收收入：2023年5200万元，比上年增长6.1%。', '税收占比：2023年71.2。'],
    ],
    [
      'take the unit that heads the names, and millions for (m) but where something is as long or as deep',
      [
        ['£m', '2024', '2023'],
        ['Fares', '48.2', '45.9'],
        ['Profit before tax', '5.1', '(3.2)'],
        ['Parcels carried (m)', '6.4', '6.1'],
        ['Depth of berths (m)', '12.5', '11.0'],
        ['Crew on board, %', '81', '79'],
      ],
      [
        'Fares: £48.2 million in 2024, £45.9 million in 2023.',
        'Profit before tax: £5.1 million in 2024, £(3.2) million in 2023.',
        'Parcels carried: 6.4 million in 2024, 6.1 million in 2023.',
        'Depth of berths: 12.5 m in 2024, 11.0 m in 2023.',
        'Crew on board: 81% in 2024, 79% in 2023.',
      ],
    ],
    [
      'take the unit beneath the years',
      [
        ['', '2024', '2023'],
        ['', '€’000', '€’000'],
        ['Grants', '640', '590'],
        ['Rents', '210', '195'],
      ],
      [
        'Grants: €640 thousand in 2024, €590 thousand in 2023.',
        'Rents: €210 thousand in 2024, €195 thousand in 2023.',
      ],
    ],
    [
      'take no unit where several are named',
      [
        ['单位：亿元、%', ''],
        ['项目', '2023年'],
        ['总产值', '52'],
      ],
      ['总产值：2023年52。'],
    ],
    [
      'name the year they stand for',
      [
        ['年份', '总产值（亿元）'],
        ['2022', '48.5'],
        ['2023', '52.1'],
      ],
      ['2022年：总产值48.5亿元。', '2023年：总产值52.1亿元。'],
    ],
    [
      'leave their numbers of order out',
      [
        ['序号', '项目', '投资（亿元）'],
        ['1', '环城路', '3.2'],
        ['2', '水厂', '1.1'],
      ],
      ['环城路：投资3.2亿元。', '水厂：投资1.1亿元。'],
    ],
    [
      'are English where the table is',
      [
        ['Indicator', 'Unit', '2022', '2023', 'Growth (%)'],
        ['Revenue', 'million dollars', '1,180', '1,240', '5.1'],
      ],
      ['Revenue: 1,180 million dollars in 2022, 1,240 million dollars in 2023, Growth 5.1%.'],
    ],
    [
      'find value, unit and year in any order, the unit by what stands in its column',
      [
        ['数值', '时间', '计价', '项目', '同比'],
        ['862.4', '2023', '亿元', '地区生产总值', '5.8%'],
        ['2.36', '2023年上半年', '万人', '城镇新增就业', '-1.2'],
      ],
      ['地区生产总值：2023年862.4亿元，同比5.8%。', '城镇新增就业：2023年上半年2.36万人，同比-1.2。'],
    ],
    [
      'go on with the year that a merged cell says once',
      [
        ['年份', '地区', '指标', '总量', '单位'],
        ['2023', '江东区', '收入', '1.5', '亿元'],
        ['', '江东区', '支出', '2.5', '亿元'],
      ],
      ['江东区收入：2023年1.5亿元。', '江东区支出：2023年2.5亿元。'],
    ],
    [
      'keep what a column counts where there are several',
      [
        ['品名', '数量', '金额', '备注'],
        ['课桌', '120', '3.2', '万元'],
        ['座椅', '240', '1.8', '已付'],
      ],
      ['课桌：数量120，金额3.2，备注万元。', '座椅：数量240，金额1.8，备注已付。'],
    ],
    [
      'of words under an empty corner keep their first row',
      [
        ['', '优点', '缺点'],
        ['甲案', '工期短', '造价高'],
        ['乙案', '造价低', '工期长'],
      ],
      ['甲案：优点工期短，缺点造价高。', '乙案：优点造价低，缺点工期长。'],
    ],
    ['without heads say what they hold', [['总产值', '52亿元']], ['总产值：52亿元。']],
  ])('%s', (_, rows, sentences) => {
    expect(tableText(rows).map(({ text }) => text)).toEqual(sentences);
  });

  test('a cell that reaches over others says its word in each, its number once', () => {
    const cell = (text: string, columns = 1, rows = 1) => ({
      paragraphs: [{ text, nested: false }],
      columns,
      rows,
    });
    expect(gridOf([[cell('工业', 1, 2), cell('甲'), cell('5', 1, 2)], [cell('乙')]])).toEqual([
      ['工业', '甲', '5'],
      ['工业', '乙', ''],
    ]);
  });
});

describe('separated values', () => {
  test.each<[string, string, string[][]]>([
    [
      'commas, quotes and line breaks in quotes',
      'a,"b ""c""\nd"\r\n1,"2,5"\r\n',
      [['a', 'b "c"\nd'], ['1', '2,5'], ['']],
    ],
    [
      'semicolons, where the comma is the decimal sign',
      'Wert;2023\nUmsatz;1.240,5\n',
      [['Wert', '2023'], ['Umsatz', '1240.5'], ['']],
    ],
    [
      'tabs',
      '项目\t2023年\n税收\t5,200',
      [
        ['项目', '2023年'],
        ['税收', '5,200'],
      ],
    ],
    ['a first line that names the sign', 'sep=|\na|b', [['a', 'b']]],
  ])('%s', (_, text, rows) => expect(csvRows(text)).toEqual(rows));

  test('in GB18030 and with a mark before UTF-8', async () => {
    const rows = '项目,2023年（亿元）\n税收,52.1\n';
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(rows)]);
    // 项目,2023年（亿元）\n税收,52.1\n
    const gb = Uint8Array.from(
      'cfeec4bf2c32303233c4eaa3a8d2dad4aaa3a90acbb0cad52c35322e310a'.match(/../g) ?? [],
      (byte) => Number.parseInt(byte, 16),
    );
    for (const bytes of [marked, gb]) {
      expect((await documentText('收入.csv', bytes)).text).toBe('## 收入\u2029\n\n税收：2023年52.1亿元。\n');
    }
  });
});

test.each([
  ['0.0830000000001', '0.0%', '8.3%'],
  ['3256.4712', '#,##0.00', '3256.47'],
  ['3256.4712', '', '3256.4712'],
  ['0.1', 'General', '0.1'],
  ['45291', 'yyyy"年"m"月"d"日"', '2023年12月31日'],
  ['45261', 'yyyy-mm', '2023年12月'],
  ['12.5', '0.0"亿元"', '12.5亿元'],
  ['-12.5', '0.0;[Red]-0.0', '-12.5'],
  ['1234567', '#,##0.0,', '1234.6'],
  ['第一', '0.0', '第一'],
])('a cell of %s formatted %s is read as it is shown: %s', (value, format, text) => {
  expect(shown(value, format, false)).toBe(text);
});

test('a caption of the first sheet is the title, one of another stands with the sheet’s name', () => {
  const rows = (caption: string): string[][] => [[caption], ['指标', '2023年'], ['收入', '5']];
  const { text } = sheetsText('b/统计.xlsx', [
    { name: '财政', rows: rows('某县2023年财政（单位：亿元）') },
    { name: 'Sheet2', rows: rows('某县2023年民生情况') },
    { name: '人口', rows: rows('某县人口变化') },
    { name: 'Sheet4', rows: rows('单位：亿元') },
  ]);
  expect(text.split(/\u2029?\n+/).filter((line) => line.startsWith('#'))).toEqual([
    ...['# 某县2023年财政', '## 财政', '## 民生情况', '## 人口：某县人口变化', '## 统计'],
  ]);
});
