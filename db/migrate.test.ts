import Database from 'better-sqlite3';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { BriefingId, ReportId } from '../briefing/model.ts';
import { getBriefing } from './briefings.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openDatabase } from './open.ts';
import { getReport } from './reports.ts';
import { dump, keep, newPath, openStore, stranger } from './testing.ts';

const schemaOf = (db: Database.Database): unknown[] =>
  db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name').all();

test('every migration file has its number and stands in the list', () => {
  const files = readdirSync(join(import.meta.dirname, 'migrations')).filter((name) => /^\d/.test(name));
  expect(files.sort().map((name) => Number(name.slice(0, 4)))).toEqual(migrations.map((_, i) => i + 1));
});

test('from empty, all at once or one by one, the same library comes out', () => {
  const atOnce = new Database(':memory:');
  migrate(atOnce, migrations);
  const stepwise = new Database(':memory:');
  migrations.forEach((_, i) => migrate(stepwise, migrations.slice(0, i + 1)));
  expect(schemaOf(stepwise)).toEqual(schemaOf(atOnce));
});

test('an older library is brought up to date with all that is in it', () => {
  const path = newPath();
  const store = openStore(path);
  keep(store);
  const before = dump(store.db);
  store.db.close();
  const db = openDatabase(path, [...migrations, 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT']);
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length + 1);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(dump(db)).toEqual(before);
  db.close();
});

test('a report kept before there were tables opens without any', () => {
  const path = newPath();
  const old = openDatabase(path, migrations.slice(0, 5));
  old.exec(
    `INSERT INTO reports (title, kicker, byline, language, file_name, imported_at, intro, source_text)
     VALUES ('江州', '', '', 'zh', 'a.docx', '', '', '收入：2023年52亿元。')`,
  );
  old.close();
  const store = openStore(path);
  expect(getReport(store, 1 as ReportId)).toMatchObject({ title: '江州', tables: [] });
});

test('slides changed before they had notes keep what was changed, and have none', () => {
  const path = newPath();
  const old = openDatabase(path, migrations.slice(0, 7));
  old.exec(
    `INSERT INTO reports (title, kicker, byline, language, file_name, imported_at, intro, source_text)
     VALUES ('江州', '', '', 'zh', 'a.docx', '', '', '江州');
     INSERT INTO briefings (report_id, scope, title, theme, aspect) VALUES (1, NULL, '江州', 'night', '16:9');
     INSERT INTO slides (briefing_id, key, hidden) VALUES (1, 'cover', 1)`,
  );
  old.close();
  const store = openStore(path);
  expect(getBriefing(store, 1 as BriefingId).overrides).toEqual([{ key: 'cover', hidden: true }]);
  store.db.close();
});

test('a migration that fails leaves the library as it was, and it can be opened again', () => {
  const path = newPath();
  openStore(path).db.close();
  const bad = [...migrations, 'CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; SELECT nonsense'];
  expect(() => openDatabase(path, bad)).toThrow('nonsense');
  const db = openDatabase(path, migrations);
  expect(db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").get()).toEqual({ n: 0 });
  db.close();
});

test('a migration waits for nobody who has the library open: it says so', () => {
  const path = newPath();
  openStore(path).db.close();
  const other = stranger(path);
  other.prepare('SELECT count(*) FROM reports').get();
  const newer = [...migrations, 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT'];
  expect(() => openDatabase(path, newer)).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
  other.close();
  expect(readdirSync(dirname(path))).toHaveLength(1);
});
