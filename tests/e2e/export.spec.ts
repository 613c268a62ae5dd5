import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const electron = process.env.LECTERN_ELECTRON ?? '';
const sample = join(root, 'assets/samples/hengyang-2020.zh.txt');
const hasPoppler = spawnSync('pdffonts', ['-v']).error === undefined;
let folder = '';
let library = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-export-'));
  library = join(folder, 'library.db');
  execFileSync('node', [join(root, 'electron/command-line/node.ts'), 'import', sample, '--library', library]);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program in Electron with command-line words; no window is shown. */
const lectern = (...words: string[]) =>
  spawnSync(electron, [root, ...words], {
    encoding: 'utf8',
    timeout: 50_000,
    env: { ...process.env, LANG: 'en' },
  });

test('the whole deck is one PDF, its pages 13.333 by 7.5 inches', async () => {
  const to = join(folder, 'deck.pdf');
  const { status, stderr } = lectern('export', '--library', library, '--all', '--as', 'slides', '--to', to);
  expect(stderr.split('\n').filter((line) => line.startsWith('lectern:'))).toEqual([]);
  expect(status).toBe(0);
  const pdf = await PDFDocument.load(readFileSync(to));
  expect(pdf.getPageCount()).toBeGreaterThan(30);
  for (const page of pdf.getPages()) {
    expect(Math.abs(page.getWidth() - 960)).toBeLessThan(1);
    expect(Math.abs(page.getHeight() - 540)).toBeLessThan(1);
  }
});

test('what a PDF says can be found again: its text, its fonts, its bookmarks; charts are no pictures', () => {
  const to = join(folder, 'deck.pdf');
  lectern('export', '--library', library, '--all', '--as', 'slides', '--to', to);
  const bytes = readFileSync(to).toString('latin1');
  const pdf = (command: string, ...words: string[]): string =>
    execFileSync(command, [...words, to, ...(command === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });
  test.skip(!hasPoppler, 'SKIPPED: no poppler-utils here to look into the PDF with');
  const fonts = pdf('pdffonts').trim().split('\n').slice(2);
  expect(fonts.filter((line) => !line.includes('CID TrueType'))).toEqual([]);
  expect(pdf('pdfimages', '-list').trim().split('\n').slice(2)).toEqual([]);
  expect(pdf('pdftotext')).toContain('市级重点项目完成投资');
  expect(bytes).not.toContain('/Type3');
});

test('a PDF has a table of contents: the cover, each keyword, and its talking points beneath', async () => {
  const to = join(folder, 'contents.pdf');
  lectern('export', '--library', library, '--all', '--as', 'handout', '--per-page', '6', '--to', to);
  const pdf = await PDFDocument.load(readFileSync(to));
  const outlines = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  expect(outlines.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(7);
  const first = outlines.lookup(PDFName.of('First'), PDFDict);
  expect(first.lookup(PDFName.of('Title'), PDFHexString).decodeText()).toContain('衡阳');
  const keyword = first.lookup(PDFName.of('Next'), PDFDict);
  expect(keyword.lookup(PDFName.of('Title'), PDFHexString).decodeText()).toMatch(/^考/);
  expect(keyword.has(PDFName.of('First'))).toBe(true);
});

test('a folder gets one handout for each keyword, on A4', async () => {
  const to = join(folder, 'handouts/');
  expect(lectern('export', '--library', library, '--all', '--as', 'handout', '--to', to).status).toBe(0);
  expect(readdirSync(to).sort()).toEqual(
    [...'考稳能美民带'].map((name, index) => `${index + 1}-${name}.pdf`),
  );
  const pdf = await PDFDocument.load(readFileSync(join(to, '1-考.pdf')));
  expect(Math.abs(pdf.getPage(0).getWidth() - 595)).toBeLessThan(2);
});

test('an unknown keyword is refused with what exists instead, and nothing is written', () => {
  const to = join(folder, 'none.pdf');
  const { status, stderr } = lectern(
    'export',
    '--library',
    library,
    '--keyword',
    '快',
    '--as',
    'slides',
    '--to',
    to,
  );
  expect(status).toBe(2);
  expect(stderr).toContain('考 稳 能 美 民 带');
  expect(existsSync(to)).toBe(false);
});
