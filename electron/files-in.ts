/** Reads files that come in, and refuses with a reason what is no UTF-8 text. */
import { readFileSync, statSync } from 'node:fs';
import { LecternError } from '../api/errors.ts';
import { maxTextBytes } from '../api/reports.ts';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/**
 * The text of a file.
 *
 * @throws LecternError file-missing, file-unreadable, and what `textOf` throws
 */
export function readText(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new LecternError('file-missing', { file });
  if (found.size > maxTextBytes) {
    throw new LecternError('file-too-large', {
      file,
      size: megabytes(found.size),
      limit: megabytes(maxTextBytes),
    });
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new LecternError('file-unreadable', { file, detail: (error as Error).message }, { cause: error });
  }
  return textOf(file, bytes);
}

/**
 * The text of a file's bytes.
 *
 * @throws LecternError file-too-large, file-not-text, file-not-utf8, file-empty
 */
export function textOf(file: string, bytes: Uint8Array): string {
  if (bytes.byteLength > maxTextBytes) {
    throw new LecternError('file-too-large', {
      file,
      size: megabytes(bytes.byteLength),
      limit: megabytes(maxTextBytes),
    });
  }
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new LecternError('file-not-utf8', { file });
  if (bytes.includes(0)) throw new LecternError('file-not-text', { file });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new LecternError('file-not-utf8', { file }, { cause: error });
  }
  if (text.trim() === '') throw new LecternError('file-empty', { file });
  return text;
}
