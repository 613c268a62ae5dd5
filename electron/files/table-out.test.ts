import { unzipSync, strFromU8 } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  expect(text).toContain('收入，“三公”：38.21。');
  expect(text).toContain('a "quoted" <b> & c：2。');
});

test('a written CSV is read again as what it was, and runs no formula', async () => {
  const { text } = await documentText('figures.csv', csvBytes([...rows, ['=1+1', 3]]));
  expect(text).toContain('收入，“三公”：38.21。');
  expect(text).toContain("'=1+1：3。");
});

test('the columns of a written sheet are as wide as what stands in them', () => {
  const sheet = strFromU8(unzipSync(xlsxBytes('a', rows))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain(
    '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" width="8" customWidth="1"/></cols><sheetData>',
  );
});

test('the styles of a written sheet are what the schema asks for', () => {
  const styles = strFromU8(unzipSync(xlsxBytes('a', rows))['xl/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain(
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  );
  for (const [, list, count, inner = ''] of styles.matchAll(/<(\w+) count="(\d+)">(.*?)<\/\1>/g)) {
    const child =
      list === 'fonts' ? 'font' : list === 'cellStyles' ? 'cellStyle' : list === 'borders' ? 'border' : null;
    if (child) expect(inner.match(new RegExp(`<${child}[ />]`, 'g'))).toHaveLength(Number(count));
  }
});

const openpyxl = spawnSync('python3', ['-c', 'import openpyxl']).status === 0;
test.skipIf(!openpyxl)('a written sheet opens in openpyxl, its numbers numbers and its head strong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  try {
    const file = join(folder, 'a.xlsx');
    writeFileSync(file, xlsxBytes('数据', rows));
    const script =
      'import sys,json,openpyxl; s=openpyxl.load_workbook(sys.argv[1]).active; print(json.dumps([s.title,s["A1"].font.b,[[c.value for c in r] for r in s.rows]]))';
    const { stdout, stderr } = spawnSync('python3', ['-W', 'error', '-c', script, file], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(['数据', true, rows]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
