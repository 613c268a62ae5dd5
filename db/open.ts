import Database, { type Database as Connection } from 'better-sqlite3';
import { accessSync, constants, linkSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { LecternError } from '../api/errors.ts';
import { applicationId, readHeader } from './header.ts';
import { migrate } from './migrate.ts';

/** How long a call waits for another program's change before it says `library-locked`, in ms. */
const patience = 2_000;
/** Up to this size a library is checked through and through when it is opened (some 10 ms a MB). */
const checkedBytes = 8 * 1024 * 1024;

/**
 * Opens the library at an absolute `path`, or creates one, and brings it to today's version.
 * Nothing is written to a file, nor beside it, before it is known to be ours and sound.
 *
 * @throws what failureOf understands, and LecternError library-not-ours, -newer, -damaged.
 */
export function openDatabase(path: string, migrations: readonly string[]): Connection {
  let header = readHeader(path, migrations.length);
  accessSync(dirname(path), constants.W_OK | constants.X_OK);
  if (!header) {
    create(path, migrations);
    header = readHeader(path, migrations.length);
  }
  accessSync(path, constants.R_OK | constants.W_OK);
  if (header && !header.inUse && header.bytes <= checkedBytes) check(path);
  const db = new Database(path, { fileMustExist: true, timeout: patience });
  try {
    if (header && header.version < migrations.length) {
      db.pragma('journal_mode = DELETE');
      migrate(db, migrations);
    }
    db.pragma('journal_mode = WAL');
    // An answered change survives a power cut too, not only a crash.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    // A library may come from someone else: its schema must not call what it should not.
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('temp_store = MEMORY');
    return db;
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

/**
 * Makes the file under another name and puts it in place whole: a crash in between leaves no
 * half library, and of two programs that create at once the second opens what the first made.
 */
function create(path: string, migrations: readonly string[]): void {
  const made = `${path}.new-${process.pid}`;
  const besides = ['', '-journal', '-wal', '-shm'];
  try {
    for (const suffix of besides) rmSync(made + suffix, { force: true });
    const db = new Database(made, { timeout: patience });
    try {
      db.pragma(`application_id = ${applicationId}`);
      migrate(db, migrations);
      db.pragma('journal_mode = WAL');
    } finally {
      db.close();
    }
    // What stands beside a file that is gone belongs to nothing, and would be taken for ours.
    for (const suffix of besides.slice(1)) rmSync(path + suffix, { force: true });
    place(made, path);
  } finally {
    for (const suffix of besides) rmSync(made + suffix, { force: true });
  }
}

function place(made: string, path: string): void {
  try {
    linkSync(made, path);
  } catch (thrown) {
    if (statSync(path, { throwIfNoEntry: false })) return;
    const code = (thrown as NodeJS.ErrnoException).code;
    // File systems without hard links (USB sticks).
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EOPNOTSUPP') throw thrown;
    renameSync(made, path);
  }
}

/** Looks for damage in a copy in memory, so that no lock, -wal or -shm comes near the file itself. */
function check(path: string): void {
  const copy = readFileSync(path);
  // A copy in memory cannot be in WAL mode; the two version bytes say so (file format, section 1.3.3).
  copy.fill(1, 18, 20);
  const db = new Database(copy);
  try {
    const found = db.pragma('quick_check(1)', { simple: true }) as string;
    if (found !== 'ok') throw new LecternError('library-damaged', { path, detail: found });
  } finally {
    db.close();
  }
}
