import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test, vi } from 'vitest';
import { LecternError, toWire } from '../api/errors.ts';
import { callsByName } from '../api/index.ts';
import { catalogues, translate } from '../api/messages.ts';
import { failureOf } from './failures.ts';
import { openLibrary, type Library } from './library.ts';
import { editPoint } from './points.ts';
import { keep, newPath, openStore, reportText, stranger } from './testing.ts';

/** A library with one report, and the id of a talking point of it. */
function started(path = newPath()): { library: Library; path: string; id: number; report: number } {
  const library = openLibrary(path);
  const { report } = library.call('reports.importText', { fileName: 'a.txt', text: reportText });
  const id = library.call('reports.get', { id: report.id }).keywords[0]!.points[0]!.id;
  return { library, path, id, report: report.id };
}

/** What the desktop asks of the library itself; no window may. */
const desktopOnly = new Set(['shows.begin', 'shows.save', 'shows.end']);

test('every call of the library room is answered, and of the desktop’s only those it asks itself', () => {
  const library = openLibrary(newPath());
  for (const [name, { room }] of callsByName) {
    const asked = (): unknown => library.answer(name, { nonsense: true });
    // Calls that take nothing refuse nonsense too.
    expect(asked, name).toThrow(expect.objectContaining({ kind: 'bad-input' }));
    const refused = room === 'desktop' && !desktopOnly.has(name);
    const detail = refused ? name : expect.stringContaining(`${name}: `);
    expect(asked, name).toThrow(expect.objectContaining({ params: { detail } }));
  }
  library.close();
});

test.each(['nonsense', 'toString', '__proto__', 'reports.constructor', ''])('"%s" is no call', (name) => {
  const library = openLibrary(newPath());
  expect(() => library.answer(name, undefined)).toThrow(expect.objectContaining({ kind: 'bad-input' }));
  library.close();
});

test('input that is not in order is refused with its place', () => {
  const { library, id } = started();
  const wrong: [string, unknown, string][] = [
    ['reports.get', { id: 'one' }, 'id'],
    ['reports.get', { id: 0 }, 'id'],
    ['points.edit', { id, bullets: ['a', 3] }, 'bullets.1'],
    ['briefings.style', { id: 1, theme: 'pink' }, 'theme'],
    ['settings.set', { name: 'volume', value: '11' }, 'name'],
  ];
  for (const [name, input, place] of wrong) {
    expect(() => library.answer(name, input)).toThrow(
      expect.objectContaining({
        kind: 'bad-input',
        params: { detail: expect.stringMatching(`^${name}: ${place} `) },
      }),
    );
  }
  library.close();
});

test('a listener hears of every change, undo and redo, and of nothing else', () => {
  const { library, id, report } = started();
  const heard = vi.fn();
  const stop = library.onChange(heard);
  library.call('points.edit', { id, lead: '改' });
  expect(heard).toHaveBeenLastCalledWith({ undo: 'change.edit-point', redo: null });
  library.call('history.undo');
  expect(heard).toHaveBeenLastCalledWith({ undo: 'change.import', redo: 'change.edit-point' });
  library.call('history.redo');
  expect(heard).toHaveBeenCalledTimes(3);
  library.call('reports.list');
  library.call('points.edit', { id, lead: '改' });
  library.call('history.redo');
  library.call('settings.set', { name: 'paper', value: 'A4' });
  expect(() => library.call('reports.get', { id: 99 })).toThrow(LecternError);
  expect(heard).toHaveBeenCalledTimes(3);
  library.call('reports.remove', { id: report });
  expect(heard).toHaveBeenLastCalledWith({ undo: 'change.remove', redo: null });
  stop();
  library.call('history.undo');
  expect(heard).toHaveBeenCalledTimes(4);
  library.close();
});

test('all that was done, and the way back, is there after closing and opening', () => {
  const { library, path, id, report } = started();
  library.call('points.edit', { id, lead: '改', bullets: ['甲', '乙'] });
  library.call('settings.set', { name: 'language', value: 'en' });
  const before = library.call('reports.get', { id: report });
  library.close();
  library.close();
  expect(readdirSync(dirname(path))).toEqual([basename(path)]);
  const again = openLibrary(path);
  expect(again.call('reports.get', { id: report })).toEqual(before);
  expect(again.call('settings.all')).toEqual({ language: 'en' });
  expect(again.call('history.undo')).toEqual({ undo: 'change.import', redo: 'change.edit-point' });
  expect(again.call('reports.get', { id: report }).keywords[0]!.points[0]!.edits.lead).toBeNull();
  again.close();
});

test('settings are kept, replaced, and no step of undo', () => {
  const library = openLibrary(newPath());
  library.call('settings.set', { name: 'appearance', value: 'dark' });
  library.call('settings.set', { name: 'appearance', value: 'light' });
  expect(library.call('settings.all')).toEqual({ appearance: 'light' });
  expect(library.call('history.state')).toEqual({ undo: null, redo: null });
  library.close();
});

test('two programs can use one library at once, and each hears of the other', () => {
  const { library, path } = started();
  const other = openLibrary(path);
  const heard = vi.fn();
  library.onChange(heard);
  other.call('reports.importText', { fileName: 'b.txt', text: reportText, again: true });
  expect(library.call('reports.list')).toHaveLength(2);
  library.lookForOthers();
  library.lookForOthers();
  expect(heard).toHaveBeenCalledExactlyOnceWith({ undo: 'change.import', redo: null });
  // The one history is shared as well.
  library.call('history.undo');
  expect(other.call('reports.list')).toHaveLength(1);
  other.close();
  library.call('history.redo');
  expect(library.call('reports.list')).toHaveLength(2);
  library.close();
  expect(readdirSync(dirname(path))).toEqual([basename(path)]);
});

test('while another program writes, reading goes on and a change says locked', { timeout: 20_000 }, () => {
  const { library, path, id } = started();
  const other = stranger(path);
  other.exec('BEGIN IMMEDIATE');
  expect(library.call('reports.list')).toHaveLength(1);
  expect(() => library.call('points.edit', { id, lead: '改' })).toThrow(
    expect.objectContaining({ kind: 'library-locked', params: expect.objectContaining({ path }) }),
  );
  other.exec('COMMIT');
  library.call('points.edit', { id, lead: '改' });
  library.close();
});

test('a full disk and a read-only one are called by their names, and nothing is half done', () => {
  const path = newPath();
  const store = openStore(path);
  const { report } = keep(store);
  const kindOf = (work: () => unknown): string => {
    try {
      work();
    } catch (thrown) {
      return failureOf(thrown, path).kind;
    }
    return 'done';
  };
  store.db.pragma(`max_page_count = ${store.db.pragma('page_count', { simple: true })}`);
  const { id } = store.one<{ id: never }>('SELECT min(id) AS id FROM points')!;
  expect(kindOf(() => editPoint(store, { id, notes: 'x'.repeat(100_000) }))).toBe('library-full');
  store.db.pragma('max_page_count = 1000000');
  store.db.pragma('query_only = ON');
  expect(kindOf(() => editPoint(store, { id, notes: 'x' }))).toBe('library-read-only');
  store.db.pragma('query_only = OFF');
  expect(store.one('SELECT notes_edit FROM points WHERE id = ?', id)).toEqual({ notes_edit: null });
  expect(kindOf(() => editPoint(store, { id, notes: 'x' }))).toBe('done');
  expect(report.id).toBe(1);
});

test('every name of a change and every refusal has its words in both languages', () => {
  const { library, id, report } = started();
  library.call('points.edit', { id, lead: '改' });
  const names = [
    ...new Set(['change.edit-point', 'change.style', 'change.override', 'change.import', 'change.remove']),
  ];
  for (const locale of ['zh-CN', 'en'] as const) {
    for (const name of names) expect(catalogues[locale].app).toHaveProperty([name]);
  }
  library.call('reports.remove', { id: report });
  let thrown: unknown;
  try {
    library.call('reports.get', { id: report });
  } catch (error) {
    thrown = error;
  }
  expect(toWire(thrown, 'zh-CN').message).toBe(`找不到报告 ${report}`);
  expect(toWire(thrown, 'en').message).toBe(`Not found: report ${report}`);
  expect(translate('zh-CN', 'errors.library-full', { path: 'x' })).toContain('x');
  library.close();
});
