import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const points = (source: string): string[] =>
  readReport(source).keywords.flatMap((keyword) => keyword.points.map(({ text }) => text));

test('a caption stands with the point before it, on a line of its own', () => {
  const source =
    '湖州一年\n\n一、综合\n\n全年产值120亿元，增长5%。\n\n表1 主要产品产量\n\n水泥产量60万吨，增长3%。\n\n二、人口\n\n年末人口38万人。\n\n图2-1 2021—2025年人口\n';
  expect(points(source)).toEqual([
    '全年产值120亿元，增长5%。\n表1 主要产品产量',
    '水泥产量60万吨，增长3%。',
    '年末人口38万人。\n图2-1 2021—2025年人口',
  ]);
});

test('a sentence that speaks of a table is a point', () => {
  const source =
    '湖州一年\n\n一、综合\n\n全年产值120亿元。\n\n表1列出了各县产值。\n\nTable 2 shows what each county made.\n';
  expect(points(source)).toHaveLength(3);
});

test('notes under a report are no points, and no farewell', () => {
  const source =
    '湖州一年\n\n一、综合\n\n全年产值120亿元，增长5%。\n\n注释：\n[1]本公报中数据均为初步统计数。\n[2]部分数据因四舍五入，与合计不等。\n\n资料来源：人口数据来自公安局。\n';
  const { closing, keywords, skipped } = readReport(source);
  expect(keywords[0]?.points).toHaveLength(1);
  expect(closing).toBe('');
  const left = skipped.map(({ start, end }) => source.slice(start, end));
  expect(left).toContain('[2]部分数据因四舍五入，与合计不等。');
  expect(left).toContain('资料来源：人口数据来自公安局。');
});

test('what follows the notes and is none keeps them where they are', () => {
  const source =
    '湖州一年\n\n一、综合\n\n全年产值120亿元，增长5%。\n\n注释：\n[1]均为初步统计数。\n\n下一步，全市上下将再接再厉，完成投资90亿元。\n';
  expect(readReport(source).keywords[0]?.points.length).toBeGreaterThan(1);
});

test('a line that only announces what follows is no point, and can be made one', () => {
  const source =
    '一、去年工作回顾\n\n去年，我们主要做了以下工作：\n\n工业向好。产值增长6%。\n\n二、今年工作安排\n\n重点抓好四方面工作。\n\n修路50公里。\n';
  const { skipped } = readReport(source);
  expect(points(source)).toEqual(['工业向好。产值增长6%。', '修路50公里。']);
  expect(skipped.map(({ start, end }) => source.slice(start, end))).toEqual([
    '去年，我们主要做了以下工作：',
    '重点抓好四方面工作。',
  ]);
  expect(points('一、任务\n\n重点抓好8方面工作：\n\n修路50公里。\n\n二、保障\n\n资金到位。\n')).toHaveLength(
    3,
  );
});

test('a line that says how many parts follow, or that something is wanting, is no point and no heading', () => {
  const source =
    '一、去年工作回顾\n\n产值增长6%。\n\n总结去年，工作中仍存在一些困难和问题：\n\n一是人手偏紧。缺教师20名。\n\n二是资金不足。\n\n二、今年工作安排\n\n新年任重道远。全镇将按照部署，着力抓好以下两个方面工作：\n\n（一）修路。修路50公里。\n\n（二）建校。建校3所。\n';
  const told = points(source).join('|');
  expect(told).not.toMatch(/困难和问题|任重道远/);
  expect(told).toContain('修路50公里');
});

test('a line that only leads on is no point, with a year as well', () => {
  const source = (line: string): string =>
    `Work of the county\n\nI. Last year\n\n${line}\n\nWe mended 42 miles of road.\n\nII. Next year\n\nWe will open two clinics by May.\n`;
  expect(points(source('Our main tasks for 2031 were as follows.'))).toHaveLength(2);
  expect(points(source('Our 12 main tasks for 2031 were as follows.'))).toHaveLength(3);
  expect(
    points(
      '县政府工作报告\n\n一、去年工作\n\n一年来的主要工作及特点：\n\n修路42公里。\n\n二、今年工作\n\n新建诊所2家。\n',
    ),
  ).toEqual(['修路42公里。', '新建诊所2家。']);
});

test('a single note at the very end is left out like several', () => {
  const { skipped, keywords } = readReport(
    '湖州一年\n\n一、综合\n\n全年产值120亿元，增长5%。\n\n二、人口\n\n年末人口38万人。\n\n注：本文数据为初步统计数，部分数据与合计不等。\n',
  );
  expect([keywords.at(-1)?.points.length, skipped.length]).toEqual([1, 1]);
});

test.each(['The following are the main goals for the coming year:', 'The goals that we propose are these:'])(
  '“%s” over its list is no point',
  (line) =>
    expect(
      points(
        `Work of the county\n\nI. Last year\n\nWe mended 42 miles of road.\n\nII. Next year\n\n${line}\n\n- 40 miles of road\n- 3 new schools\n`,
      ),
    ).toEqual(['We mended 42 miles of road.', '40 miles of road', '3 new schools']),
);

test('whom a line of its own calls upon is no part of the paragraph below it', () => {
  const { closing, keywords, skipped } = readReport(
    'Work of the county\n\nI. Last year\n\nWe mended 42 miles of road.\n\nHonourable members,\n\nWe know that 12 bridges are shut.\n\nII. Next year\n\nWe will open two clinics by May.\n\nHonourable members,\n\nLet us go on together.\n',
  );
  expect(keywords.flatMap((one) => one.points.map(({ text }) => text))).toEqual([
    'We mended 42 miles of road.',
    'We know that 12 bridges are shut.',
    'We will open two clinics by May.',
  ]);
  expect([closing, skipped.length]).toEqual(['Let us go on together.', 3]);
});
