import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { HistoryState } from '../api/history.ts';
import { openLibrary } from './library.ts';
import type { FromLibrary, ToLibrary } from './protocol.ts';
import { newPath, reportText } from './testing.ts';

type Heard = FromLibrary | { type: 'answer'; id: number; ok: true; value: unknown };

/** The library's process as the main process starts it, and what it said. */
function start(): {
  child: ChildProcess;
  say: (message: ToLibrary) => void;
  hear: () => Promise<Heard>;
} {
  const child = fork(join(import.meta.dirname, 'process.ts'), {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const heard: FromLibrary[] = [];
  let waiting: ((message: FromLibrary) => void) | null = null;
  child.on('message', (message: FromLibrary) => {
    if (waiting) waiting(message);
    else heard.push(message);
    waiting = null;
  });
  const hear = async (): Promise<Heard> => {
    const next = heard.shift() ?? (await new Promise<FromLibrary>((resolve) => (waiting = resolve)));
    if (next.type !== 'answer' || !next.ok || next.json === undefined) return next;
    const { json, ...answer } = next;
    return { ...answer, value: JSON.parse(json) as unknown };
  };
  return { child, say: (message) => void child.send(message), hear };
}

const nothing: HistoryState = { undo: null, redo: null };

/** A library with a report; gives back the id of a talking point. */
function made(path: string): number {
  const library = openLibrary(path);
  const { report } = library.call('reports.importText', { fileName: 'a.txt', text: reportText });
  const id = library.call('reports.get', { id: report.id }).keywords[0]!.points[0]!.id;
  library.close();
  return id;
}

const notesOf = (path: string, point: number): string | null => {
  const library = openLibrary(path);
  const { id } = library.call('reports.list')[0]!;
  const points = library.call('reports.get', { id }).keywords.flatMap((keyword) => keyword.points);
  library.close();
  return points.find((one) => one.id === point)!.edits.notes;
};

test('it opens, answers in order, tells of changes, closes and ends', { timeout: 30_000 }, async () => {
  const path = newPath();
  const { child, say, hear } = start();
  say({ type: 'open', path });
  say({ type: 'call', id: 1, name: 'reports.list' });
  say({ type: 'call', id: 2, name: 'reports.importText', input: { fileName: 'a.txt', text: reportText } });
  expect(await hear()).toEqual({ type: 'opened', history: nothing });
  expect(await hear()).toEqual({ type: 'answer', id: 1, ok: true, value: [] });
  expect(await hear()).toEqual({ type: 'changed', history: { undo: 'change.import', redo: null } });
  expect(await hear()).toMatchObject({
    type: 'answer',
    id: 2,
    ok: true,
    value: { report: { pointCount: 4 } },
  });
  say({ type: 'call', id: 3, name: 'reports.get', input: { id: 77 } });
  say({ type: 'call', id: 4, name: 'points.edit', input: { id: 1, lead: '改' } });
  say({ type: 'close' });
  const params = { noun: 'report', id: 77, what: 'report 77' };
  expect(await hear()).toEqual({ type: 'answer', id: 3, ok: false, error: { kind: 'not-found', params } });
  expect(await hear()).toMatchObject({ type: 'changed' });
  expect(await hear()).toEqual({ type: 'answer', id: 4, ok: true });
  expect(await hear()).toEqual({ type: 'closed' });
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  expect(readdirSync(dirname(path))).toEqual([basename(path)]);
});

test(
  'while a text is read other calls are answered, and the reading stops when told to',
  { timeout: 30_000 },
  async () => {
    const { say, hear } = start();
    // A reading of some seconds.
    const text = reportText.repeat(4_000);
    say({ type: 'open', path: newPath() });
    say({ type: 'call', id: 1, name: 'reports.importText', input: { fileName: 'a.txt', text } });
    say({ type: 'call', id: 2, name: 'reports.list' });
    expect(await hear()).toMatchObject({ type: 'opened' });
    expect(await hear()).toEqual({ type: 'answer', id: 2, ok: true, value: [] });
    say({ type: 'cancel' });
    expect(await hear()).toEqual({
      type: 'answer',
      id: 1,
      ok: false,
      error: { kind: 'cancelled', params: {} },
    });
    say({ type: 'call', id: 3, name: 'reports.read', input: { fileName: 'a.txt', text: reportText } });
    expect(await hear()).toMatchObject({ type: 'answer', id: 3, ok: true, value: { known: null } });
    say({ type: 'call', id: 4, name: 'reports.list' });
    expect(await hear()).toEqual({ type: 'answer', id: 4, ok: true, value: [] });
  },
);

test(
  'a library that is refused says why, every call after it too, and another may follow',
  { timeout: 30_000 },
  async () => {
    const path = newPath();
    const text = `${path}.txt`;
    writeFileSync(text, 'no library');
    const { say, hear } = start();
    say({ type: 'call', id: 1, name: 'reports.list' });
    expect(await hear()).toMatchObject({ id: 1, ok: false, error: { kind: 'library-stopped' } });
    say({ type: 'open', path: text });
    const error = { kind: 'library-not-ours', params: { path: text } };
    expect(await hear()).toEqual({ type: 'refused', error });
    say({ type: 'call', id: 2, name: 'reports.list' });
    expect(await hear()).toEqual({ type: 'answer', id: 2, ok: false, error });
    say({ type: 'open', path });
    expect(await hear()).toMatchObject({ type: 'opened' });
  },
);

test('it hears of what another program changed', { timeout: 30_000 }, async () => {
  const path = newPath();
  const { say, hear } = start();
  say({ type: 'open', path });
  expect(await hear()).toMatchObject({ type: 'opened' });
  made(path);
  expect(await hear()).toEqual({ type: 'changed', history: { undo: 'change.import', redo: null } });
});

test('when the main process is gone it writes everything home and ends', { timeout: 30_000 }, async () => {
  const path = newPath();
  const id = made(path);
  const { child, say, hear } = start();
  say({ type: 'open', path });
  say({ type: 'call', id: 1, name: 'points.edit', input: { id, notes: 'kept' } });
  for (let i = 0; i < 3; i += 1) await hear();
  child.disconnect();
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
  expect(existsSync(`${path}-wal`)).toBe(false);
  expect(notesOf(path, id)).toBe('kept');
});

test('killed in the middle of writing, no answered change is lost', { timeout: 60_000 }, async () => {
  const path = newPath();
  const id = made(path);
  for (const answersBefore of [1, 7, 40, 90]) {
    const { child, say, hear } = start();
    say({ type: 'open', path });
    // Many at once, so that it is busy with some when it dies.
    for (let n = 1; n <= 400; n += 1) {
      say({ type: 'call', id: n, name: 'points.edit', input: { id, notes: `${n} ${'字'.repeat(3000)}` } });
    }
    let answered = 0;
    while (answered < answersBefore) {
      const message = await hear();
      if (message.type === 'answer' && message.ok) answered = message.id;
    }
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    const found = Number.parseInt(notesOf(path, id) ?? '0');
    expect(found).toBeGreaterThanOrEqual(answered);
    expect(found).toBeLessThan(400);
  }
  const library = openLibrary(path);
  expect(library.call('history.state').undo).toBe('change.edit-point');
  library.close();
});
