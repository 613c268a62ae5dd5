/** Reads files that come in; what is not plain text is taken apart in a process of its own, within a time. */
import { readFileSync, statSync } from 'node:fs';
import { LecternError } from '../../api/errors.ts';
import type { Encoding, FileText } from '../../api/files.ts';
import { maxTextBytes, refuseLong } from '../../api/reports.ts';
import type { Refusal } from '../../db/protocol.ts';
import { encodingOf, textOf } from './decode.ts';
import { kindOf } from './kinds.ts';
import { limitsTold, longest, longestOfAll } from './limits.ts';
import { isMarkdown, plainText } from './plain.ts';
import type { DocumentText } from './written.ts';

/** The reading process: one document in, one text or refusal out. */
export interface ReadingProcess {
  post: (document: ReadingJob) => void;
  onMessage: (listener: (said: ReadingOutcome | ReadingSign) => void) => void;
  onExit: (listener: () => void) => void;
  kill: () => void;
}
export interface ReadingJob {
  file: string;
  bytes: Uint8Array;
  encoding?: Encoding | undefined;
}
export type ReadingOutcome = ({ ok: true } & DocumentText) | { ok: false; error: Refusal };

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** The reading goes on: it has come to this page. */
export interface ReadingSign {
  page: number;
}

/**
 * The bytes of a file.
 *
 * @throws LecternError file-missing, file-unreadable, file-too-large
 */
export function readFile(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new LecternError('file-missing', { file });
  refuseLarge(file, found.size);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new LecternError('file-unreadable', { file, detail: (error as Error).message }, { cause: error });
  }
}

/** What a file on disk says. @throws LecternError what `readFile` and `textFrom` throw */
export const readText = (file: string, start: () => ReadingProcess): Promise<FileText> =>
  textFrom(file, readFile(file), start);

interface How {
  /** What a person chose, when the guess looked wrong. */
  encoding?: Encoding | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * The text of a file's bytes.
 *
 * @throws LecternError file-too-large, file-too-long, file-empty, file-not-text, file-encrypted, file-damaged, file-scanned, file-too-complex …,
 *   cancelled (the signal)
 */
export async function textFrom(
  file: string,
  bytes: Uint8Array,
  start: () => ReadingProcess,
  { encoding: chosen, signal }: How = {},
): Promise<FileText> {
  refuseLarge(file, bytes.byteLength);
  const kind = kindOf(file, bytes);
  const encoding = ['text', 'markdown', 'html', 'csv'].includes(kind) ? (chosen ?? encodingOf(bytes)) : null;
  if (kind === 'text') {
    const text = textOf(file, bytes, chosen);
    refuseLong(file, text);
    if (!isMarkdown(text)) return { ...plainText(text), encoding };
  }
  const process = start();
  const timers: NodeJS.Timeout[] = [];
  try {
    const outcome = await new Promise<ReadingOutcome>((resolve) => {
      const refuse = (error: Refusal): void => resolve({ ok: false, error });
      const tooMuch = (): void => refuse({ kind: 'file-too-complex', params: { file, ...limitsTold } });
      const quiet = setTimeout(tooMuch, longest);
      timers.push(quiet, setTimeout(tooMuch, longestOfAll));
      process.onMessage((said) => ('ok' in said ? resolve(said) : quiet.refresh()));
      process.onExit(tooMuch);
      signal?.addEventListener('abort', () => refuse({ kind: 'cancelled', params: {} }));
      process.post({ file, bytes, encoding: encoding ?? undefined });
    });
    if (!outcome.ok) throw new LecternError(outcome.error.kind, outcome.error.params);
    refuseLong(file, outcome.text);
    return { text: outcome.text, tables: outcome.tables, encoding };
  } finally {
    timers.forEach((timer) => clearTimeout(timer));
    process.kill();
  }
}

function refuseLarge(file: string, size: number): void {
  if (size <= maxTextBytes) return;
  const limit = megabytes(maxTextBytes);
  throw new LecternError('file-too-large', { file, size: megabytes(size), limit });
}
