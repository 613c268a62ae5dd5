import type { Database } from 'better-sqlite3';

/**
 * Brings a database from its user_version to the last of `migrations`, all in one transaction:
 * after a failure it is what it was before. Must not run in WAL mode (see readHeader).
 */
export function migrate(db: Database, migrations: readonly string[]): void {
  // Tables may have to be rebuilt, which must not cascade; the check below makes up for it.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      const from = db.pragma('user_version', { simple: true }) as number;
      for (const sql of migrations.slice(from)) db.exec(sql);
      db.pragma(`user_version = ${Math.max(from, migrations.length)}`);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error(`A migration left ${broken.length} dangling references`);
    }).exclusive();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
