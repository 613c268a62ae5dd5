/** Reads files that come in; what is not plain text is taken apart in a process of its own, within a time. */
import { readFileSync, statSync } from 'node:fs';
import { LecternError } from '../../api/errors.ts';
import { maxTextBytes } from '../../api/reports.ts';
import type { Refusal } from '../../db/protocol.ts';
import { textOf } from './decode.ts';
import { kindOf } from './kinds.ts';

/** The reading process: one document in, one text or refusal out. */
export interface ReadingProcess {
  post: (document: ReadingJob) => void;
  onMessage: (listener: (outcome: ReadingOutcome) => void) => void;
  onExit: (listener: () => void) => void;
  kill: () => void;
}
export interface ReadingJob {
  file: string;
  bytes: Uint8Array;
}
export type ReadingOutcome = { ok: true; text: string } | { ok: false; error: Refusal };

/** Nothing takes longer than this, in ms: whatever does is broken or hostile. */
const longest = 10_000;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/**
 * The text of a file.
 *
 * @throws LecternError file-missing, file-unreadable, and what `textFrom` throws
 */
export async function readText(file: string, start: () => ReadingProcess): Promise<string> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new LecternError('file-missing', { file });
  refuseLarge(file, found.size);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new LecternError('file-unreadable', { file, detail: (error as Error).message }, { cause: error });
  }
  return textFrom(file, bytes, start);
}

/**
 * The text of a file's bytes.
 *
 * @throws LecternError file-too-large, file-empty, file-not-text, file-encrypted, file-damaged, file-scanned …
 */
export async function textFrom(
  file: string,
  bytes: Uint8Array,
  start: () => ReadingProcess,
): Promise<string> {
  refuseLarge(file, bytes.byteLength);
  if (kindOf(file, bytes) === 'text') return textOf(file, bytes);
  const process = start();
  let timer: NodeJS.Timeout | undefined;
  try {
    const outcome = await new Promise<ReadingOutcome>((resolve) => {
      const broken = (detail: string): void =>
        resolve({ ok: false, error: { kind: 'file-damaged', params: { file, detail } } });
      process.onMessage(resolve);
      process.onExit(() => broken('the reading process stopped'));
      timer = setTimeout(() => broken(`more than ${longest / 1000} s`), longest);
      process.post({ file, bytes });
    });
    if (!outcome.ok) throw new LecternError(outcome.error.kind, outcome.error.params);
    refuseLarge(file, outcome.text.length);
    return outcome.text;
  } finally {
    clearTimeout(timer);
    process.kill();
  }
}

function refuseLarge(file: string, size: number): void {
  if (size <= maxTextBytes) return;
  const limit = megabytes(maxTextBytes);
  throw new LecternError('file-too-large', { file, size: megabytes(size), limit });
}
