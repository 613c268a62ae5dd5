import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const electron = process.env.LECTERN_ELECTRON ?? '';
const sample = join(root, 'assets/samples/hengyang-2020.zh.txt');
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
