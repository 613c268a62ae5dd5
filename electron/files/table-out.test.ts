import { expect, test } from 'vitest';
import { documentText } from './document.ts';
import { csvBytes, xlsxBytes } from './table-out.ts';

const rows = [
  ['指标', '数值'],
  ['收入，“三公”', 38.21],
  ['a "quoted" <b> & c', 2],
];

test('a written sheet is read again as what it was', async () => {
  const { text } = await documentText('figures.xlsx', xlsxBytes('数据', rows));
  expect(text).toContain('## 数据');
  expect(text).toContain('收入，“三公”：数值38.21。');
  expect(text).toContain('a "quoted" <b> & c：数值2。');
});

test('a written CSV is read again as what it was, and runs no formula', async () => {
  const { text } = await documentText('figures.csv', csvBytes([...rows, ['=1+1', 3]]));
  expect(text).toContain('收入，“三公”：数值38.21。');
  expect(text).toContain("'=1+1：数值3。");
});
