import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sample = join(root, 'assets/samples/hengyang-2020.zh.txt');
const folder = mkdtempSync(join(tmpdir(), 'lectern-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lectern = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'electron/command-line/node.ts'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  });

// A process starts as fast as the machine is free; no promise of speed is made here.
describe('the command line', { timeout: 30_000 }, () => {
  it('reads a report to JSON and nothing else, offsets pointing into the source', () => {
    const { stdout, status } = lectern('read', sample, '--json');
    const source = readFileSync(sample, 'utf8');
    const { keywords, figures } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(keywords.map((each: { keyword: string }) => each.keyword).join('')).toBe('考稳能美民带');
    for (const { raw, start, end } of figures) expect(source.slice(start, end)).toBe(raw);
  });

  it('keeps a report in a library and lists it', () => {
    const library = join(folder, 'a.db');
    expect(lectern('import', sample, '--library', library).status).toBe(0);
    const listed = JSON.parse(lectern('list', '--library', library, '--json').stdout);
    expect(listed.reports).toHaveLength(1);
    expect(listed.briefings).toHaveLength(7);
  });

  it.each([
    [['reed', 'x.txt'], 'read, import, list, export'],
    [['read', '--jason', 'x.txt'], '--json'],
    [['read', join(folder, 'none.txt')], 'none.txt'],
    [['import', 'x.txt'], '--library'],
    [['export', '--library', 'x.db', '--all', '--as', 'handout', '--ink', '--to', 'x.pdf'], '--per-page'],
  ])('refuses %j in one line that names what exists, with exit code 2', (words, named) => {
    const { status, stderr, stdout } = lectern(...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
  });

  it('makes no library when a file to import is refused', () => {
    const library = join(folder, 'b.db');
    const { status } = lectern('import', join(root, '.gitignore'), '--library', library);
    expect(status).toBe(2);
    expect(existsSync(library)).toBe(false);
  });
});
