import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  readdirSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { LecternError, type ErrorKind } from '../api/errors.ts';
import { applicationId } from './header.ts';
import { openLibrary } from './library.ts';
import { migrations } from './migrations/index.ts';
import { fingerprint, keep, newPath, openStore, stranger } from './testing.ts';

/** Opening must fail with this kind, and leave every file of the folder as it was. */
function expectRefusal(path: string, kind: ErrorKind): LecternError {
  const before = fingerprint(dirname(path));
  let thrown: unknown;
  try {
    openLibrary(path).close();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(LecternError);
  expect(thrown).toMatchObject({ kind, params: { path } });
  expect(fingerprint(dirname(path))).toEqual(before);
  return thrown as LecternError;
}

/** A closed library with a report in it. */
function made(path = newPath()): string {
  const store = openStore(path);
  keep(store);
  store.db.close();
  return path;
}

function patch(path: string, offset: number, bytes: number[]): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from(bytes), 0, bytes.length, offset);
  closeSync(file);
}

test('a new library is one file that says whose it is and how new', () => {
  const path = newPath();
  openLibrary(path).close();
  expect(readdirSync(dirname(path))).toEqual([basename(path)]);
  const db = stranger(path);
  expect(db.pragma('application_id', { simple: true })).toBe(applicationId);
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
});

test('a name that looks like a URI is a name', () => {
  const folder = dirname(newPath());
  const here = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(here));
  openLibrary('file:notes?mode=memory').close();
  expect(readdirSync(folder)).toEqual(['file:notes?mode=memory']);
});

test('a folder with Chinese, blanks and signs in its name is a folder', () => {
  const path = join(dirname(newPath()), '资料 库#1%20?.d', '讲台.lectern');
  mkdirSync(dirname(path));
  openLibrary(path).close();
  openLibrary(path).close();
  expect(readdirSync(dirname(path))).toEqual(['讲台.lectern']);
});

test('every table is strict and every reference is checked', () => {
  const store = openStore(newPath());
  const tables = store.db.pragma('table_list') as {
    schema: string;
    name: string;
    type: string;
    strict: number;
  }[];
  const loose = tables.filter((t) => t.schema === 'main' && !t.name.startsWith('sqlite_') && !t.strict);
  expect(loose).toEqual([]);
  expect(store.db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('a text file is not a library', () => {
  const path = newPath();
  writeFileSync(path, '这是一份报告，不是资料库。'.repeat(50));
  expectRefusal(path, 'library-not-ours');
});

test('an empty file is not a library', () => {
  const path = newPath();
  writeFileSync(path, '');
  expectRefusal(path, 'library-not-ours');
});

test('a folder is not a library', () => {
  const path = newPath();
  mkdirSync(path);
  expect(() => openLibrary(path)).toThrow(expect.objectContaining({ kind: 'library-not-ours' }));
  expect(readdirSync(path)).toEqual([]);
});

test.each(['delete', 'wal'])("another program's database (journal %s) is not a library", (mode) => {
  const path = newPath();
  const db = new Database(path);
  db.pragma(`journal_mode = ${mode}`);
  db.exec('CREATE TABLE notes (text TEXT); PRAGMA user_version = 1');
  db.close();
  expectRefusal(path, 'library-not-ours');
});

test("another program's database that is open right now is left alone with all its files", () => {
  const path = newPath();
  const db = stranger(path);
  db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE notes (text TEXT)');
  expectRefusal(path, 'library-not-ours');
});

test('a library of a newer program is refused with both versions', () => {
  const path = made();
  patch(path, 60, [0, 0, 0, migrations.length + 1]);
  const { params } = expectRefusal(path, 'library-newer');
  expect(params).toMatchObject({ found: migrations.length + 1, known: migrations.length });
});

test('a library cut short is damaged', () => {
  const path = made();
  writeFileSync(path, readFileSync(path).subarray(0, 8192));
  expectRefusal(path, 'library-damaged');
});

test('a library with a spoilt page is damaged', () => {
  const path = made();
  for (let page = 1; page < 12; page += 1) patch(path, page * 4096, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
  expectRefusal(path, 'library-damaged');
});

test('a library that another program holds for itself is locked', () => {
  const path = made();
  const db = stranger(path);
  db.pragma('locking_mode = EXCLUSIVE');
  db.exec('BEGIN EXCLUSIVE; COMMIT');
  const before = readFileSync(path);
  const start = performance.now();
  expect(() => openLibrary(path)).toThrow(expect.objectContaining({ kind: 'library-locked' }));
  expect(performance.now() - start).toBeLessThan(6_000);
  expect(readFileSync(path)).toEqual(before);
});

test('a missing folder is said to be missing and is not made', () => {
  const path = join(dirname(newPath()), 'none', 'a.lectern');
  expect(() => openLibrary(path)).toThrow(expect.objectContaining({ kind: 'library-unreachable' }));
  expect(readdirSync(dirname(dirname(path)))).toEqual([]);
});

/** Tries to open as somebody without rights; root may do everything, so it asks as nobody. */
function openAsNobody(path: string): unknown {
  const script = `
    const { openLibrary } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'library.ts')).href)});
    if (process.getuid() === 0) process.setuid(65534);
    try { openLibrary(${JSON.stringify(path)}).close(); console.log('null'); }
    catch (thrown) { console.log(JSON.stringify({ kind: thrown.kind, detail: thrown.params?.detail })); }`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  );
}

test.runIf(process.platform !== 'win32')('a folder one may not write in is unreachable', () => {
  const path = newPath();
  chmodSync(dirname(path), 0o555);
  expect(openAsNobody(path)).toEqual({ kind: 'library-unreachable', detail: 'EACCES: permission denied' });
  expect(readdirSync(dirname(path))).toEqual([]);
});

test.runIf(process.platform !== 'win32')('a library one may not write is unreachable and untouched', () => {
  const path = made();
  chmodSync(path, 0o444);
  chmodSync(dirname(path), 0o777);
  const before = fingerprint(dirname(path));
  expect(openAsNobody(path)).toMatchObject({ kind: 'library-unreachable' });
  expect(fingerprint(dirname(path))).toEqual(before);
});

test('what a crash left beside a library that is gone does not get into the new one', () => {
  const path = newPath();
  writeFileSync(`${path}-wal`, 'left over');
  writeFileSync(`${path}-journal`, 'left over');
  const library = openLibrary(path);
  expect(library.call('reports.list')).toEqual([]);
  library.close();
  expect(readdirSync(dirname(path))).toEqual([basename(path)]);
});
