import { expect, test } from 'vitest';
import { blocksOf } from './pdf-columns.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { rowsOf, type Item } from './pdf-rows.ts';
import { withoutRunning } from './pdf-running.ts';

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? size : size * 0.5), 0);
/** Text as a page draws it: its left end and base line in points. */
const item = (str: string, x: number, y: number, size = 10, width = widthOf(str, size)): Item => ({
  str,
  transform: [size, 0, 0, size, x, y],
  width,
  height: size,
});
const column = (lines: string[], x: number, top: number, size = 10): Item[] =>
  lines.map((line, at) => item(line, x, top - at * 16, size));

/** What a page says, paragraph by paragraph. */
const read = (...items: Item[]): string[] =>
  paragraphsOf(withoutRunning([rowsOf(items, 1)]).flatMap(blocksOf))
    .text.trim()
    .split(/\u2029?\n\n/);

const columns = [
  ['全年规模以上工业增加值', '增长百分之六，其中装备', '制造业更快。'],
  ['完成老旧小区改造一百处', '惠及居民两万户，新建农', '村公路多条。'],
  ['空气优良天数比例为九成', '国考断面水质优良率保持', '百分之百。'],
];

test('three columns are read one after the other, whatever stands in the middle of the page', () => {
  const said = read(
    item('安澜市经济运行观察', 200, 760, 20),
    ...columns.flatMap((lines, at) => column(lines, 60 + at * 150, 700)),
  );
  expect(said.slice(1)).toEqual(columns.map((lines) => lines.join('')));
});

test('a heading keeps its words, however near and small the type of the next column is', () => {
  const said = read(
    item('Housing and', 60, 700, 16, 228),
    ...column(['The council completed 412 affordable homes', 'this year, 38 more than last year.'], 60, 680),
    ...column(['from the concession.', 'Roads were repaired in every part of the', 'district.'], 300, 700),
  );
  expect(said.join(' ')).toContain('Housing and');
  expect(said.join(' ')).not.toContain('Housing and from');
});

test('the time and the title over a page that a browser printed, its address and number below are not told', () => {
  const said = read(
    item('11/28/26, 1:50 AM', 24, 819, 8),
    item('安澜市经济运行观察', 260, 819, 8),
    ...column(['全年工业增加值增长百分之六，好于预期。'], 60, 700),
    item('https://example.org/news/2026/11.html', 24, 17, 8),
    item('1/1', 550, 17, 8),
  );
  expect(said).toEqual(['全年工业增加值增长百分之六，好于预期。']);
});

test('characters spread over the width of a column are one word', () => {
  expect(read(item('空气优 良 天 数比例 达 到', 60, 700, 10, 140), item('九成。', 60, 684))).toEqual([
    '空气优良天数比例达到九成。',
  ]);
});

test('a power is part of its number, and leads to no note', () => {
  const said = read(
    item('新增造林面积3.2×10', 60, 700),
    item('4', 60 + widthOf('新增造林面积3.2×10', 10), 705, 6),
    item('亩，森林覆盖率达45.6%。', 64 + widthOf('新增造林面积3.2×10', 10), 700),
  );
  expect(said).toEqual(['新增造林面积3.2×10⁴亩，森林覆盖率达45.6%。']);
});

const table = [
  ['指标', '2023年', '2024年'],
  ['税收收入', '20.9', '21.7'],
  ['一般公共预算收', '86.2', '90.9'],
  ['入', '', ''],
  ['固定资产投资', '98.4', '100.5'],
];
const drawn = (rows: string[][]): Item[] =>
  rows.flatMap((row, y) =>
    row.flatMap((cell, x) => (cell === '' ? [] : item(cell, 60 + x * 100, 700 - y * 16))),
  );

test('a cell whose name had no room on its line is one cell, and its table goes on', () => {
  expect(read(...drawn(table))).toEqual([
    '税收收入：2023年20.9，2024年21.7。',
    '一般公共预算收入：2023年86.2，2024年90.9。',
    '固定资产投资：2023年98.4，2024年100.5。',
  ]);
});

test('cells are told apart however near they stand, and heads of two lines are one', () => {
  const rows = [
    ['指标名称', '2023年完成', '2024年完成', '比上年增'],
    ['', '额', '额', '长（%）'],
    ['规模以上工业增加值', '486.2', '519.3', '6.8'],
    ['固定资产投资（不含', '398.1', '421.6', '5.9'],
    ['农户）', '', '', ''],
    ['社会消费品零售总额', '512.4', '537.9', '5.0'],
  ];
  const places = [60, 164, 234, 304];
  const items = rows.flatMap((row, y) =>
    row.flatMap((cell, x) => (cell === '' ? [] : item(cell, places[x] ?? 0, 700 - y * 16))),
  );
  expect(read(...items)).toEqual([
    '规模以上工业增加值：2023年完成额486.2，2024年完成额519.3，比上年增长6.8%。',
    '固定资产投资（不含农户）：2023年完成额398.1，2024年完成额421.6，比上年增长5.9%。',
    '社会消费品零售总额：2023年完成额512.4，2024年完成额537.9，比上年增长5.0%。',
  ]);
});

test('a name that groups the rows below it does not end the table', () => {
  const grouped = [
    ...table.slice(0, 2),
    ['分产业', '', ''],
    ['工业', '40.1', '43.2'],
    ['农业', '12.5', '12.9'],
  ];
  expect(read(...drawn(grouped)).slice(-2)).toEqual([
    '工业：2023年40.1，2024年43.2。',
    '农业：2023年12.5，2024年12.9。',
  ]);
});

test('what is set in the middle or at the right is a line of its own', () => {
  const said = read(
    item('入驻企业达到一百四十三家', 60, 700),
    item('表1　主要指标', 220, 684),
    item('养老服务专业人才短缺，缺口约为一百二十人，基层力量也还薄弱。', 60, 668),
    item('白云县民政局', 400, 640),
    item('2024年12月20日', 420, 624),
  );
  expect(said).toEqual([
    ...['入驻企业达到一百四十三家', '表1　主要指标'],
    ...['养老服务专业人才短缺，缺口约为一百二十人，基层力量也还薄弱。', '白云县民政局', '2024年12月20日'],
  ]);
});

test('a sign that another face draws over a blank between digits goes into its blank', () => {
  const ratio = '三次产业比为';
  const x = 60 + widthOf(ratio, 10);
  const said = read(
    item(ratio, 60, 700),
    item('7.6 42.3 50.1', x, 700, 10, 65),
    item('∶', x + 15, 700, 10, 5),
    item('∶', x + 40, 700, 10, 5),
    item('，结构更优。', x + 65, 700),
  );
  expect(said).toEqual(['三次产业比为7.6∶42.3∶50.1，结构更优。']);
});

const full = '全年港口吞吐能力进一步提升，开通直达航线九条，覆盖主要市场';

test('a number that has no room on a line moves to the next whole, and parts no paragraph', () => {
  const lines = [full, full.slice(0, 25), `1062.5万吨货物在此转运，${full.slice(14)}`, '。'];
  expect(read(...column(lines, 60, 700))).toEqual([lines.join('')]);
});

test('a line that leaves half of its width free is a paragraph, at the foot of a page as well', () => {
  const pages = [
    column([full, '，货物周转更快。', '山清水秀，天更蓝'], 60, 700),
    column([full.replace('全年', '去年'), '。'], 60, 700),
  ];
  const said = paragraphsOf(
    withoutRunning(pages.map((items, at) => rowsOf(items, at + 1))).flatMap(blocksOf),
  ).text;
  expect(said).toMatch(/山清水秀，天更蓝\s+去年港口/);
});
