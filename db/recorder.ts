import type { Database } from 'better-sqlite3';

/** The tables whose every change can be undone. Each has an INTEGER PRIMARY KEY `id`. */
export const recordedTables = [
  'reports',
  'keywords',
  'points',
  'figures',
  'briefings',
  'briefing_keywords',
  'slides',
  'series',
  'series_values',
  'briefing_series',
  'dismissals',
] as const;

/**
 * Not a part of undo themselves, but what they hang on may be removed by a step: its undo brings them back
 * as well.
 */
export const dependentTables = ['shows'] as const;

export type Value = string | number | null;
/** Columns of a row by name. */
export type Image = Record<string, Value>;

/** Notes every change of the recorded tables in history_rows, under the step that is set. */
export interface Recorder {
  /** The step that changes belong to; with null a change of a recorded table fails. */
  step: number | null;
}

/**
 * Installs the recording on one connection, as TEMP triggers: the file itself stays plain tables.
 * Images are made in JavaScript, where a number survives JSON exactly (SQLite's own JSON rounds).
 */
export function installRecorder(db: Database): Recorder {
  const recorder: Recorder = { step: null };
  db.function('history_step', () => {
    if (recorder.step === null) throw new Error('A change outside of a step of history');
    return recorder.step;
  });
  db.function('in_history_step', () => (recorder.step === null ? 0 : 1));
  const columnsOf = (table: string): string[] =>
    (db.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
  const note = (table: string, row: string, happened: string, image: string): string =>
    `INSERT INTO history_rows (step_id, row_table, row_id, happened, image)
     VALUES (history_step(), '${table}', ${row}.id, '${happened}', ${image});`;
  for (const table of [...recordedTables, ...dependentTables]) {
    const columns = columnsOf(table);
    db.function(`image_${table}`, { varargs: true }, (...values: Value[]) =>
      JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, values[i]]))),
    );
  }
  for (const table of recordedTables) {
    const columns = columnsOf(table);
    db.function(`changes_${table}`, { varargs: true }, (...pairs: Value[]) =>
      JSON.stringify(
        Object.fromEntries(
          columns.flatMap((column, i) => (pairs[2 * i] === pairs[2 * i + 1] ? [] : [[column, pairs[2 * i]]])),
        ),
      ),
    );
    const old = columns.map((column) => `old.${column}`).join(', ');
    const pairs = columns.map((column) => `old.${column}, new.${column}`).join(', ');
    const differs = columns.map((column) => `old.${column} IS NOT new.${column}`).join(' OR ');
    db.exec(`
      CREATE TEMP TRIGGER record_insert_${table} AFTER INSERT ON main.${table}
        BEGIN ${note(table, 'new', 'insert', 'NULL')} END;
      CREATE TEMP TRIGGER record_delete_${table} AFTER DELETE ON main.${table}
        BEGIN ${note(table, 'old', 'delete', `image_${table}(${old})`)} END;
      CREATE TEMP TRIGGER record_update_${table} AFTER UPDATE ON main.${table} WHEN ${differs}
        BEGIN ${note(table, 'old', 'update', `changes_${table}(${pairs})`)} END;
    `);
  }
  for (const table of dependentTables) {
    const image = `image_${table}(${columnsOf(table)
      .map((column) => `old.${column}`)
      .join(', ')})`;
    db.exec(`
      CREATE TEMP TRIGGER record_delete_${table} AFTER DELETE ON main.${table} WHEN in_history_step()
        BEGIN ${note(table, 'old', 'delete', image)} END;
    `);
  }
  return recorder;
}
