/** Files that mean harm, through the reading process itself: refused in time, within bounds, with a reason. */
import { strToU8, zipSync } from 'fflate';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { LecternError, toWire, type ErrorKind } from '../../api/errors.ts';
import { startReader } from '../command-line/reader.ts';
import { longest } from './limits.ts';
import { textFrom, type ReadingProcess } from './read.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`) });
const xlsx = (sheet: string, strings = ''): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
  });
const pdf = (objects: string[]): Uint8Array =>
  strToU8(
    `%PDF-1.7\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`,
  );

// Each file starts a process, on a machine that may have other work.
vi.setConfig({ testTimeout: 30_000 });

/** The text that was read, or the refusal. */
async function outcome(
  file: string,
  bytes: Uint8Array,
  start: () => ReadingProcess = startReader,
): Promise<{ text: string; refused: LecternError | null }> {
  try {
    return { text: (await textFrom(file, bytes, start)).text, refused: null };
  } catch (thrown) {
    if (!(thrown instanceof LecternError)) throw thrown;
    return { text: '', refused: thrown };
  }
}
const kindOf = async (file: string, bytes: Uint8Array): Promise<ErrorKind | undefined> =>
  (await outcome(file, bytes)).refused?.kind;

/** Changes four bytes in the local header and the directory of a zip's only part. */
function lying(zip: Uint8Array, atLocal: number, atDirectory: number, value: number): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50) view.setUint32(at + atLocal, value, true);
    if (sign === 0x02014b50) view.setUint32(at + atDirectory, value, true);
  }
  return bytes;
}

describe('archives', () => {
  const zeros = zipSync({ 'word/document.xml': new Uint8Array(210 * 1024 * 1024) }, { level: 9 });
  test('a bomb is refused by what it would unpack to', async () => {
    expect(zeros.length).toBeLessThan(1024 * 1024);
    expect(await kindOf('bomb.docx', zeros)).toBe('file-too-large');
  });
  test('a bomb that announces little gets no more than it announced', async () => {
    expect(await kindOf('liar.docx', lying(zeros, 22, 24, 1_000))).toBe('file-empty');
  });
  test('a part that announces more than there can be is refused', async () => {
    expect(await kindOf('liar.docx', lying(docx('<w:p/>'), 22, 24, 0xfffffff0))).toBe('file-too-large');
  });
  test('an archive in an archive stays packed', async () => {
    const nested = zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/more.zip': zeros });
    expect(await kindOf('nested.docx', nested)).toBe('file-empty');
  });
  test('names that climb out of the archive write nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
    const before = process.cwd();
    try {
      process.chdir(folder);
      const parts = Object.fromEntries(
        ['../../climbed.xml', '/tmp/lectern-climbed.xml', 'C:\\climbed.xml', 'word/document.xml'].map(
          (name) => [name, strToU8(`<w:document ${w}><w:p><w:r><w:t>正文。</w:t></w:r></w:p></w:document>`)],
        ),
      );
      expect((await outcome('climb.docx', zipSync(parts))).text.trim()).toBe('正文。');
      expect(readdirSync(folder)).toEqual([]);
      expect(readdirSync(join(folder, '..')).filter((name) => name.includes('climbed'))).toEqual([]);
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true });
    }
  });
});

describe('markup', () => {
  test.each<[string, (inner: string) => Uint8Array]>([
    [
      'deep.docx',
      (inner) =>
        docx(`${'<w:tbl><w:tr><w:tc>'.repeat(33_000)}${inner}${'</w:tc></w:tr></w:tbl>'.repeat(33_000)}`),
    ],
    ['deep.html', (inner) => strToU8(`${'<div>'.repeat(100_000)}${inner}`)],
  ])('elements a hundred thousand deep: %s', async (name, file) => {
    const { refused } = await outcome(name, file('底'));
    expect(refused?.kind).toBe('file-damaged');
    expect(refused?.params.detail).toContain('deep');
  });
  test('entities do not grow, nor is fetched what they name', async () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
    const xml = `<!DOCTYPE a [<!ENTITY e0 "ha">${entities.join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document ${w}><w:p><w:r><w:t>正文&e9;&f;</w:t></w:r></w:p></w:document>`;
    const { text } = await outcome('laughs.docx', zipSync({ 'word/document.xml': strToU8(xml) }));
    expect(text).toContain('正文');
    expect(text).not.toMatch(/haha|root:/);
  });
  test('pages run nothing', async () => {
    const page =
      '<script>globalThis.ran = 1</script><p onclick="x()">正文。<iframe src="file:///etc/passwd"></iframe></p>';
    expect((await outcome('page.html', strToU8(page))).text.trim()).toBe('正文。');
  });
});

describe('tables', () => {
  test('a cell at the end of the sheet makes no sheet of that size', async () => {
    const { text } = await outcome(
      'far.xlsx',
      xlsx('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'),
    );
    expect(text.trim()).toBe('## a\u2029\n\n1');
  });
  test('a million shared strings are read, or refused where the machine is too busy for it', async () => {
    const { text, refused } = await outcome(
      'strings.xlsx',
      xlsx('<row><c t="s"><v>999999</v></c></row>', '<si><t>字</t></si>'.repeat(1_000_000)),
    );
    expect(refused === null ? text : refused.kind).toMatch(/字|^file-too-complex$/);
  });
  test('a cell that reaches over everything reaches no further than its table', async () => {
    const page = `<table><tr><td colspan="99999999" rowspan="99999999">甲</td></tr><tr><td>乙</td></tr></table>`;
    expect((await outcome('wide.html', strToU8(page))).text).toContain('甲');
  });
});

describe('pages', () => {
  test('a page tree that bites its tail', async () => {
    const loop = pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']);
    expect(await kindOf('loop.pdf', loop)).toBe('file-damaged');
  });
  test('a page without text is a scan', async () => {
    const scan = pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
    ]);
    expect(await kindOf('scan.pdf', scan)).toBe('file-scanned');
  });
});

describe('limits', () => {
  test('what takes more memory than any report is ended, and says so in both languages', async () => {
    // A table whose every row claims its last column.
    const row = '<row><c r="GQ1"><v>1</v></c></row>';
    const { refused } = await outcome('wide.xlsx', xlsx(row.repeat(2_500_000)));
    expect(refused?.kind).toBe('file-too-complex');
    for (const locale of ['zh-CN', 'en'] as const) {
      const { message, hint } = toWire(refused, locale);
      expect(message).toContain('wide.xlsx');
      expect(message).toContain('1 GB');
      expect(hint).not.toBe('');
    }
  });
  test('a text longer than any report is refused at once, with what to do, whatever it comes in', async () => {
    const long = '全年完成投资3亿元。\n'.repeat(200_000);
    const page = strToU8(`<p>${long.replaceAll('\n', '</p><p>')}`);
    for (const [name, bytes] of [['long.txt', strToU8(long)] as const, ['long.html', page] as const]) {
      const began = Date.now();
      const { refused } = await outcome(name, bytes);
      expect(refused?.kind).toBe('file-too-long');
      expect(Date.now() - began).toBeLessThan(longest);
      const { message, hint } = toWire(refused, 'zh-CN');
      expect(message).toMatch(/long.* 有 2,[\d,]+ 字，一份报告最多 2,000,000 字/);
      expect(hint).toContain('拆成几个文件');
    }
  });
  test('what takes too long is ended from outside', async () => {
    let killed = false;
    const began = Date.now();
    const { refused } = await outcome('slow.pdf', strToU8('%PDF-1.7'), () => {
      const reader = startReader();
      // It never hears of the document, so it never answers.
      return { ...reader, post: () => undefined, kill: () => ((killed = true), reader.kill()) };
    });
    expect(refused?.kind).toBe('file-too-complex');
    expect(killed).toBe(true);
    expect(Date.now() - began).toBeLessThan(longest + 2_000);
  });
});
