import Database from 'better-sqlite3';
import { LecternError, type ErrorKind } from '../api/errors.ts';

/** SQLite's primary result codes that a person can do something about. */
const kinds: [code: string, kind: ErrorKind][] = [
  ['SQLITE_BUSY', 'library-locked'],
  ['SQLITE_LOCKED', 'library-locked'],
  ['SQLITE_CORRUPT', 'library-damaged'],
  ['SQLITE_NOTADB', 'library-damaged'],
  ['SQLITE_FULL', 'library-full'],
  ['SQLITE_READONLY', 'library-read-only'],
  ['SQLITE_PERM', 'library-unreachable'],
  ['SQLITE_CANTOPEN', 'library-unreachable'],
  ['SQLITE_IOERR', 'library-unreachable'],
];

/**
 * Turns what SQLite or the file system threw into a LecternError about the library at `path`.
 * A LecternError stays itself; what is nobody's fault but ours becomes `internal`.
 */
export function failureOf(thrown: unknown, path: string): LecternError {
  if (thrown instanceof LecternError) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const cause = { cause: thrown };
  if (thrown instanceof Database.SqliteError) {
    // Extended codes (SQLITE_CORRUPT_INDEX) begin with their primary one.
    const found = kinds.find(([code]) => thrown.code === code || thrown.code.startsWith(`${code}_`));
    if (found) return new LecternError(found[1], { path, detail }, cause);
  }
  const system = systemCodeOf(thrown);
  if (system === 'ENOSPC' || system === 'EDQUOT')
    return new LecternError('library-full', { path, detail }, cause);
  if (system) return new LecternError('library-unreachable', { path, detail: shortOf(detail) }, cause);
  return new LecternError('internal', { detail }, cause);
}

function systemCodeOf(thrown: unknown): string | null {
  const code = thrown instanceof Error && 'syscall' in thrown && 'code' in thrown ? thrown.code : null;
  return typeof code === 'string' ? code : null;
}

/** "ENOENT: no such file or directory, open '/a/b'" without its end: the message names the path already. */
function shortOf(detail: string): string {
  return detail.replace(/, \w+( '.*)?$/s, '');
}

/** Nothing in the library has this id (any more). */
export function notFound(
  noun: 'report' | 'point' | 'figure' | 'briefing' | 'show',
  id: number,
): LecternError {
  return new LecternError('not-found', { noun, id, what: `${noun} ${id}` });
}
