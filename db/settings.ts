import { settingNames, type SettingName } from '../api/settings.ts';
import type { Store } from './store.ts';

/** Settings this version knows; others may stand there from a version before or after. */
export function allSettings(store: Store): Partial<Record<SettingName, string>> {
  const rows = store.all<{ name: SettingName; value: string }>(
    `SELECT name, value FROM settings WHERE name IN (${settingNames.map(() => '?').join(', ')}) ORDER BY name`,
    ...settingNames,
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.value]));
}

/** Not a step of undo: a person who undoes an edit does not mean the size of the notes. */
export function setSetting(store: Store, input: { name: SettingName; value: string }): void {
  store
    .sql(
      'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(input.name, input.value);
}
