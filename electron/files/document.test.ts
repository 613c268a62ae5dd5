import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LecternError, type ErrorKind } from '../../api/errors.ts';
import { readReport } from '../../briefing/read/index.ts';
import { documentText } from './document.ts';

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/files/${name}`));
const textOf = (name: string): Promise<string> => documentText(name, bytesOf(name));
const partsOf = async (name: string): Promise<string[]> =>
  readReport(await textOf(name)).keywords.map((keyword) => keyword.name);
const figuresOf = async (name: string): Promise<string[]> =>
  readReport(await textOf(name)).keywords.flatMap(({ points }) =>
    points.flatMap(({ figures }) => figures.map(({ raw }) => raw)),
  );
async function refusal(name: string, bytes: Uint8Array): Promise<ErrorKind | string> {
  try {
    return await documentText(name, bytes);
  } catch (thrown) {
    if (thrown instanceof LecternError) return thrown.kind;
    throw thrown;
  }
}

describe('the same report', () => {
  const plain = readFileSync('tests/fixtures/reports/keywords.zh.txt', 'utf8');
  test.each(['keywords.gb18030.txt', 'keywords.utf-16.txt'])('reads alike from %s', async (name) => {
    expect((await textOf(name)).replace(/^\ufeff/, '')).toBe(plain);
  });
  test('reads alike from a PDF made of it', async () => {
    expect(await partsOf('keywords.pdf')).toEqual(['强', '绿', '暖']);
    const figures = readReport(plain).keywords.flatMap(({ points }) =>
      points.flatMap((point) => point.figures),
    );
    expect(await figuresOf('keywords.pdf')).toEqual(figures.map(({ raw }) => raw));
  });
});

describe('headings, lists and tables', () => {
  test.each(['page.html', 'page.docx', 'page.odt'])('are kept of %s', async (name) => {
    expect(await partsOf(name)).toEqual(['经济', '民生']);
    const text = await textOf(name);
    expect(text).not.toContain('alert');
    expect(text).toContain('学校：2020年10所，2021年12所。');
    expect(await figuresOf(name)).toEqual(
      expect.arrayContaining(['3256.47亿元', '8.3%', '63家', '4300多万元', '5.62万人', '12所']),
    );
  });
  test.each(['table.csv', 'table.xlsx'])('of %s become sentences with unit and year', async (name) => {
    const text = await textOf(name);
    expect(text).toContain('地区生产总值：2020年3000.5亿元，2021年3256.47亿元。');
    expect(text).toContain('城镇化率：2020年57.3%，2021年58.36%。');
  });
  test('of slides: titles are parts, notes are read, slide numbers are not', async () => {
    expect(await partsOf('slides.pptx')).toEqual(['工业经济', '农业农村']);
    expect(await figuresOf('slides.pptx')).toEqual(['9.8%', '312.8万吨', '2.6万吨']);
  });
  test('Big5 is told from GB18030', async () =>
    expect(await textOf('taiwan.big5.txt')).toContain('國內生產總值'));
});

describe('what cannot be read says why', () => {
  const ole = (text: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...strToU8([...text].join('\0'))]);
  test.each<[string, Uint8Array, ErrorKind]>([
    ['old.doc', ole('WordDocument'), 'file-old-office'],
    ['locked.docx', ole('EncryptedPackage'), 'file-encrypted'],
    ['picture.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'file-picture'],
    ['empty.docx', new Uint8Array(), 'file-empty'],
    ['blank.txt', strToU8(' \n'), 'file-empty'],
    ['noise.txt', new Uint8Array([1, 2, 3, 0, 255, 254, 7, 0]), 'file-not-text'],
    ['letter.rtf', strToU8('{\\rtf1 hello}'), 'file-old-office'],
    ['half.docx', bytesOf('page.docx').subarray(0, 900), 'file-damaged'],
    ['half.pdf', strToU8('%PDF-1.7\nnothing'), 'file-damaged'],
    ['archive.zip', zipSync({ 'a.xml': strToU8('<a/>') }), 'file-not-text'],
  ])('%s', async (name, bytes, kind) => {
    expect(await refusal(name, bytes)).toBe(kind);
  });
  test('a bomb: a small file that unpacks to more than any report', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(210 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusal('bomb.docx', bomb)).toBe('file-too-large');
  });
  test('entities do not grow, nor does what they name get fetched', async () => {
    const laughs =
      '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>';
    const xml = `${laughs}<w:document><w:body><w:p><w:r><w:t>正文&c;&d;</w:t></w:r></w:p></w:body></w:document>`;
    const text = await refusal('laughs.docx', zipSync({ 'word/document.xml': strToU8(xml) }));
    expect(text).not.toContain('hahaha');
    expect(text).not.toContain('root:');
  });
});

test('a damaged file is refused or read, whatever is broken in it', async () => {
  const names = [
    'page.docx',
    'page.odt',
    'table.xlsx',
    'slides.pptx',
    'page.html',
    'table.csv',
    'keywords.gb18030.txt',
  ];
  const mutation = fc.record({
    name: fc.constantFrom(...names),
    flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 30 }),
    keep: fc.double({ min: 0.05, max: 1, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(mutation, async ({ name, flips, keep }) => {
      const bytes = bytesOf(name);
      for (const [at, value] of flips) bytes[at % bytes.length] = value;
      const outcome = await refusal(basename(name), bytes.subarray(0, Math.ceil(bytes.length * keep)));
      expect(typeof outcome).toBe('string');
      readReport(outcome);
    }),
    { numRuns: 400 },
  );
}, 60_000);
