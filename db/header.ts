import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { LecternError } from '../api/errors.ts';

/** Marks our files ("Lect"), so that no other program's database is taken for a library. */
export const applicationId = 0x4c656374;

/** What can be known of a library without letting SQLite near it. */
export interface Header {
  /** Number of its last migration. */
  version: number;
  /** Size of the file in bytes. */
  bytes: number;
  /** Another program has it open, or one crashed: committed pages may still stand beside the file. */
  inUse: boolean;
}

/**
 * Reads the first 100 bytes of the file at `path` and says what it is; null when there is no file.
 * Only reads, so a file that is not ours keeps every byte and gets no company. The header can be
 * trusted without a -wal beside it because migrations never run in WAL mode.
 *
 * @throws LecternError library-not-ours, library-newer, library-damaged; system errors as they come.
 */
export function readHeader(path: string, knownVersion: number): Header | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return null;
  if (!stats.isFile()) throw new LecternError('library-not-ours', { path });
  const head = Buffer.alloc(100);
  const file = openSync(path, 'r');
  let read: number;
  let bytes: number;
  try {
    read = readSync(file, head, 0, head.length, 0);
    bytes = fstatSync(file).size;
  } finally {
    closeSync(file);
  }
  if (read < head.length || head.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new LecternError('library-not-ours', { path });
  }
  if (head.readUInt32BE(68) !== applicationId) throw new LecternError('library-not-ours', { path });
  const version = head.readUInt32BE(60);
  if (version > knownVersion) {
    throw new LecternError('library-newer', { path, found: version, known: knownVersion });
  }
  const inUse = ['-wal', '-shm', '-journal'].some((suffix) => existsSync(path + suffix));
  const pageBytes = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  const pages = head.readUInt32BE(28);
  // The page count holds when the two change counters agree (file format, section 1.3.7).
  const countHolds = head.readUInt32BE(24) === head.readUInt32BE(92);
  if (!inUse && countHolds && bytes < pages * pageBytes) {
    throw new LecternError('library-damaged', { path, detail: `${bytes} < ${pages} × ${pageBytes} B` });
  }
  return { version, bytes, inUse };
}
