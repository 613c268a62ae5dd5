import { expect, test } from 'vitest';
import { readReport } from '../index.ts';

const text = (lines: string): string =>
  `某市工作总结\n\n一、经济运行\n\n生产总值100亿元。\n\n${lines}\n\n二、民生\n\n新增就业3万人。\n`;
const labels = (lines: string): string[] =>
  readReport(text(lines)).keywords.flatMap(({ points }) =>
    points.flatMap(({ figures }) => figures.map(({ label }) => label)),
  );

test('a line that stands over its text is no part of a label', () =>
  expect(labels('工业支撑更强\n规模以上工业增加值增长7.2%，实现利润30亿元。')).toEqual([
    '生产总值',
    '规模以上工业增加值',
    '利润',
    '新增就业',
  ]));

test('a line that was only broken goes on in the next', () =>
  expect(labels('全市规模以上工业\n企业利润30亿元。')).toContain('全市规模以上工业企业利润'));

test('a unit that begins with 千 belongs to its number whole', () => {
  const [, figure] = readReport(text('用电量12345678千瓦时。')).keywords.flatMap(({ points }) =>
    points.flatMap(({ figures }) => figures),
  );
  expect(figure).toMatchObject({ value: 12_345_678, magnitude: '', unit: '千瓦时' });
});
