/**
 * The history in the library: steps, and what happened to which row in each.
 * Undo reverses the rows of a step while the recorder notes, under the same step, how to go back;
 * so undo and redo are one motion, and an import costs no second copy of its report.
 */
import type { HistoryState } from '../api/history.ts';
import { dependentTables, recordedTables, type Image, type Value } from './recorder.ts';
import type { ChangeName, Store } from './store.ts';

interface RowChange {
  id: number;
  row_table: string;
  row_id: number;
  happened: 'insert' | 'update' | 'delete';
  image: string | null;
}

const oldestUndone = 'FROM history_steps WHERE undone = 1 ORDER BY id LIMIT 1';
const youngestDone = 'FROM history_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1';

/** What undo and redo would do now. */
export function historyState(store: Store): HistoryState {
  return store.read(() => ({
    undo: store.one<{ name: string }>(`SELECT name ${youngestDone}`)?.name ?? null,
    redo: store.one<{ name: string }>(`SELECT name ${oldestUndone}`)?.name ?? null,
  }));
}

/** The step that undo or redo would take, or null. */
export function nextStep(store: Store, way: 'undo' | 'redo'): number | null {
  const next = way === 'undo' ? youngestDone : oldestUndone;
  return store.one<{ id: number }>(`SELECT id ${next}`)?.id ?? null;
}

export function newStep(store: Store, name: ChangeName): number {
  return Number(store.sql('INSERT INTO history_steps (name) VALUES (?)').run(name).lastInsertRowid);
}

/** True while the step is the last one made, by whatever program, and was not undone. */
export function isYoungest(store: Store, step: number): boolean {
  const last = store.one<{ id: number; undone: number }>(
    'SELECT id, undone FROM history_steps ORDER BY id DESC LIMIT 1',
  );
  return last?.id === step && last.undone === 0;
}

export function countRows(store: Store, step: number): number {
  const sql = 'SELECT count(*) AS n FROM history_rows WHERE step_id = ?';
  return store.one<{ n: number }>(sql, step)?.n ?? 0;
}

export function dropStep(store: Store, step: number): void {
  store.sql('DELETE FROM history_steps WHERE id = ?').run(step);
}

/** A new change ends what could have been redone. */
export function clearRedo(store: Store): void {
  store.sql('DELETE FROM history_steps WHERE undone = 1').run();
}

/** Forgets all but the youngest steps. */
export function trim(store: Store, kept: number): void {
  store
    .sql(
      `DELETE FROM history_steps
       WHERE id <= (SELECT id FROM history_steps ORDER BY id DESC LIMIT 1 OFFSET ?)`,
    )
    .run(kept);
}

/** Takes a step back (or forth again): its rows are reversed, the youngest first. */
export function reverse(store: Store, step: number, way: 'undo' | 'redo'): void {
  const changes = store.all<RowChange>('SELECT * FROM history_rows WHERE step_id = ? ORDER BY id DESC', step);
  store.sql('DELETE FROM history_rows WHERE step_id = ?').run(step);
  // Children may come back before their parents; all must be in order at the commit.
  store.db.pragma('defer_foreign_keys = ON');
  for (const change of changes) reverseRow(store, change);
  store.sql('UPDATE history_steps SET undone = ? WHERE id = ?').run(way === 'undo' ? 1 : 0, step);
}

function reverseRow(store: Store, change: RowChange): void {
  const table = [...recordedTables, ...dependentTables].find((name) => name === change.row_table);
  if (!table) throw new Error(`The history names a table it does not keep: ${change.row_table}`);
  const image = JSON.parse(change.image ?? '{}') as Image;
  const columns = Object.keys(image);
  const values: Value[] = Object.values(image);
  if (columns.some((column) => !/^[a-z_]+$/.test(column))) throw new Error('The history names no column');
  if (change.happened === 'insert') {
    store.sql(`DELETE FROM ${table} WHERE id = ?`).run(change.row_id);
  } else if (change.happened === 'delete') {
    const holders = columns.map(() => '?').join(', ');
    store.sql(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${holders})`).run(values);
  } else {
    const settings = columns.map((column) => `${column} = ?`).join(', ');
    store.sql(`UPDATE ${table} SET ${settings} WHERE id = ?`).run(...values, change.row_id);
  }
}

/**
 * Makes one update of several updates of the same row, so that a burst of typing keeps one former
 * text and not one a keystroke. A step that came back to where it began is dropped.
 */
export function foldUpdates(store: Store, step: number): void {
  const changes = store.all<RowChange>('SELECT * FROM history_rows WHERE step_id = ? ORDER BY id', step);
  const firsts = new Map<string, RowChange & { former: Image }>();
  for (const change of changes) {
    if (change.happened !== 'update') return;
    const row = `${change.row_table} ${change.row_id}`;
    const former = JSON.parse(change.image ?? '{}') as Image;
    const first = firsts.get(row);
    if (first) {
      first.former = { ...former, ...first.former };
      store.sql('DELETE FROM history_rows WHERE id = ?').run(change.id);
    } else {
      firsts.set(row, { ...change, former });
    }
  }
  for (const first of firsts.values()) {
    const now = store.one<Image>(`SELECT * FROM ${first.row_table} WHERE id = ?`, first.row_id) ?? {};
    const moved = Object.entries(first.former).filter(([column, value]) => now[column] !== value);
    if (moved.length === 0) store.sql('DELETE FROM history_rows WHERE id = ?').run(first.id);
    else {
      const image = JSON.stringify(Object.fromEntries(moved));
      store.sql('UPDATE history_rows SET image = ? WHERE id = ?').run(image, first.id);
    }
  }
  if (countRows(store, step) === 0) dropStep(store, step);
}
