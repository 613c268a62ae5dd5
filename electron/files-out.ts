/** Writes files that go out: whole or not at all. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { LecternError } from '../api/errors.ts';

/**
 * Writes beside its place and then moves it there, so that nobody ever finds half a file.
 *
 * @throws LecternError output-unwritable
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const half = `${path}.part`;
  try {
    writeFileSync(half, bytes);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw new LecternError('output-unwritable', { path, detail: (error as Error).message }, { cause: error });
  }
}
