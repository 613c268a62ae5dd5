import { strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Span } from '../../briefing/model.ts';
import { readReport } from '../../briefing/read/index.ts';
import { isNumber } from '../../briefing/tables/shape.ts';
import { documentText } from './document.ts';
import { written, type DocumentText } from './written.ts';

const files = ['table.csv', 'table.xlsx', 'calc.xlsx', 'page.html', 'page.docx', 'page.odt'];
const others = ['writer.docx', 'writer.odt', 'writer.html', 'impress.pptx', 'keywords.pdf'];
const drawn = (name: string): Promise<DocumentText> =>
  documentText(name, new Uint8Array(readFileSync(`tests/fixtures/files/${name}`)));

test.each([...files, ...others])('the cells of %s stand in its text where they say they do', async (name) => {
  const { text, tables } = await drawn(name);
  for (const { rows } of tables) {
    for (const { source, cells } of rows) {
      expect(text.slice(source.start, source.end)).not.toMatch(/[\n\u2029]/);
      for (const cell of cells) {
        if (!cell.source) continue;
        const { start, end } = cell.source;
        expect(cell.text.startsWith(text.slice(start, end))).toBe(true);
        expect(start >= source.start && end <= source.end && end > start).toBe(true);
      }
    }
  }
});

test.each(files)('every number of the tables of %s is a figure of the report', async (name) => {
  const { text, tables } = await drawn(name);
  const figures = readReport(text).keywords.flatMap(({ points }) => points.flatMap((point) => point.figures));
  const isIn = (span: Span): boolean =>
    figures.some(({ source }) => source.start < span.end && source.end > span.start);
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const numbers = cells.filter((cell) => !cell.isLabel && isNumber(cell.text));
  expect(numbers.length).toBeGreaterThan(0);
  for (const { source } of numbers) expect(source && isIn(source)).toBe(true);
});

test('heads, unit and group names are kept as they were drawn', async () => {
  const { tables } = await documentText(
    'a.html',
    strToU8(`<h2>一、经济</h2><p>单位：亿元</p><table>
      <tr><th rowspan=2>行业</th><th rowspan=2>指标</th><th colspan=2>2023年</th></tr><tr><th>总量</th><th>增长（%）</th></tr>
      <tr><td rowspan=2>工业</td><td>增加值</td><td>318.6</td><td>6.4</td></tr><tr><td>利润（万元）</td><td>1,201</td><td></td></tr></table>`),
  );
  expect(tables).toHaveLength(1);
  const [{ note, heads, rows }] = tables as [(typeof tables)[number]];
  expect(note).toBe('单位：亿元');
  expect(heads).toEqual([
    ['行业', '指标', '2023年', '2023年'],
    ['行业', '指标', '总量', '增长（%）'],
  ]);
  expect(rows.map(({ cells }) => cells.map((cell) => (cell.isLabel ? `[${cell.text}]` : cell.text)))).toEqual(
    [
      ['[工业]', '[增加值]', '318.6', '6.4'],
      ['[工业]', '[利润（万元）]', '1,201', ''],
    ],
  );
});

test('a sheet of more cells than anyone reads is told and not drawn', () => {
  const table = { note: '', heads: [] };
  const cells = [{ text: '1', source: null, isLabel: false }];
  const { text, tables } = written(
    Array.from({ length: 30_000 }, () => ({ text: '1', row: { table, cells } })),
  );
  expect(text.match(/1/g)).toHaveLength(30_000);
  expect(tables[0]?.rows).toHaveLength(20_000);
});
