import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentText } from './document.ts';

const names =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const related = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

/** What a workbook of one sheet says; a row that is null is left out. */
async function xlsx(rows: (string[] | null)[], columns = ''): Promise<string[]> {
  const told = rows.map((row, y) => {
    const cells = row?.map((cell, x) => {
      const place = `${'ABCDEF'.charAt(x)}${y + 1}`;
      return /^[\d.]+$/.test(cell)
        ? `<c r="${place}"><v>${cell}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
    return cells ? `<row r="${y + 1}">${cells.join('')}</row>` : '';
  });
  const parts = {
    '_rels/.rels': related('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${names}><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related('worksheet', 's.xml'),
    'xl/s.xml': `<worksheet ${names}>${columns}<sheetData>${told.join('')}</sheetData></worksheet>`,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  return (await documentText('a.xlsx', bytes)).text.trim().split('\u2029\n\n');
}

test('a column that a sheet hides is not told', async () => {
  const said = await xlsx(
    [
      ['乡镇', '内部系数', '财政收入（万元）'],
      ['城关镇', '0.87', '9100'],
      ['东山乡', '0.55', '1310'],
    ],
    '<cols><col min="2" max="2" hidden="1"/></cols>',
  );
  expect(said.slice(-2)).toEqual(['城关镇：财政收入9100万元。', '东山乡：财政收入1310万元。']);
});

test('nor is one that a sheet of OpenDocument hides', async () => {
  const ns = ['office', 'text', 'table']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const row = (...cells: string[]): string =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
  const content = `<office:document-content ${ns}><office:body><office:spreadsheet><table:table table:name="表"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>${row('乡镇', '内部系数', '财政收入（万元）')}${row('城关镇', '0.87', '9100')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const { text } = await documentText('a.ods', zipSync({ 'content.xml': strToU8(content) }));
  expect(text).toContain('城关镇：财政收入9100万元。');
  expect(text).not.toContain('系数');
});

test('a second table of a sheet has its own name and heads', async () => {
  const said = await xlsx([
    ['表一：财政'],
    ['项目', '金额（亿元）'],
    ['税收收入', '20.9'],
    ['非税收入', '8.2'],
    null,
    ['表二：金融'],
    ['项目', '余额（亿元）'],
    ['存款', '512.3'],
    ['贷款', '403.1'],
  ]);
  expect(said.slice(-3)).toEqual(['## 表二：金融', '存款：余额512.3亿元。', '贷款：余额403.1亿元。']);
});

test('a blank row within a table ends nothing', async () => {
  const said = await xlsx([
    ['项目', '金额（亿元）'],
    ['税收收入', '20.9'],
    null,
    ['非税收入', '8.2'],
    null,
    ['注：快报数'],
  ]);
  expect(said.slice(-3)).toEqual(['税收收入：金额20.9亿元。', '非税收入：金额8.2亿元。', '注：快报数']);
});
