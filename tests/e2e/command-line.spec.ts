import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, electron, inFolder, root, sample } from './program.ts';

/** Runs the program itself with command-line words. */
const program = (folder: string, ...words: string[]) =>
  spawnSync(electron, [root, ...words], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, LANG: 'en', XDG_CONFIG_HOME: folder },
  });
const refusals = (stderr: string): string[] =>
  stderr.split('\n').filter((line) => line.startsWith('lectern:'));

test('the program reads, imports and lists as the command line in Node does', () =>
  inFolder(async (folder) => {
    const read = program(folder, 'read', sample, '--json');
    expect(JSON.parse(read.stdout)).toEqual(JSON.parse(commandLine('read', sample, '--json')));
    const library = join(folder, 'library.db');
    const imported = program(folder, 'import', sample, '--library', library, '--json');
    expect(JSON.parse(imported.stdout)).toHaveLength(1);
    const listed = program(folder, 'list', '--library', library, '--json');
    expect(JSON.parse(listed.stdout).reports[0].keywords).toEqual([...'考稳能美民带']);
  }));

test('a file that is no library is refused in one line and keeps every byte', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'notes.db');
    copyFileSync(join(root, 'LICENSE'), file);
    for (const words of [[], ['export', '--all', '--as', 'slides', '--to', join(folder, 'x.pdf')]]) {
      const { status, stderr } = program(folder, ...words, '--library', file);
      expect(status).toBe(2);
      expect(refusals(stderr)).toHaveLength(1);
      expect(stderr).toContain('is not a Lectern library');
    }
    expect(readFileSync(file)).toEqual(readFileSync(join(root, 'LICENSE')));
  }));

test('showing or exporting from a library there is none of makes none', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'none.db');
    const present = program(folder, 'present', '--library', library, '--all');
    const out = program(
      folder,
      'export',
      '--library',
      library,
      '--all',
      '--as',
      'slides',
      '--to',
      join(folder, 'x.pdf'),
    );
    expect([present.status, out.status]).toEqual([2, 2]);
    expect(existsSync(library)).toBe(false);
  }));

test('what cannot be read is refused before anything is changed', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    const wrong = join(folder, 'wrong.txt');
    writeFileSync(wrong, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
    const { status, stderr } = program(folder, 'import', sample, wrong, '--library', library);
    expect(status).toBe(2);
    expect(refusals(stderr)[0]).toContain('is a picture');
    expect(existsSync(library)).toBe(false);
  }));
