/** What a file is, told by its first bytes; its name only decides between kinds of text. */
import { extname } from 'node:path';
import { LecternError } from '../../api/errors.ts';
import { isMht } from './mht.ts';

export type FileKind = 'text' | 'markdown' | 'html' | 'csv' | 'mht' | 'zip' | 'pdf';

/** Endings that the import dialog offers. */
export const endings = [
  'txt',
  'md',
  'docx',
  'odt',
  'pdf',
  'pptx',
  'odp',
  'xlsx',
  'ods',
  'csv',
  'html',
  'htm',
  'mht',
  'mhtml',
];

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
const latin = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length));

/**
 * The kind of a file, from what is in it.
 *
 * @throws LecternError file-empty, file-encrypted, file-old-office, file-picture: kinds nobody reads here
 */
export function kindOf(file: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new LecternError('file-empty', { file });
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (latin(bytes, 1024).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const encrypted = includes(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e');
    throw new LecternError(encrypted ? 'file-encrypted' : 'file-old-office', { file });
  }
  if (latin(bytes, 6).startsWith('{\\rtf')) throw new LecternError('file-old-office', { file });
  // What Office 2003 wrote as XML is one file as well, and none that is read here.
  const head = latin(bytes, 2048);
  if (/^\W*<\?xml\b[^]*urn:schemas-microsoft-com:office:(?:spreadsheet|word)|<\?mso-application/i.test(head))
    throw new LecternError('file-old-office', { file });
  if (isMht(head)) return 'mht';
  if (isPicture(bytes)) throw new LecternError('file-picture', { file });
  const ending = extname(file).slice(1).toLowerCase();
  if (/^html?$/.test(ending) || /^\s*(?:<!doctype html|<html)/i.test(latin(bytes, 256))) return 'html';
  if (/^(?:md|markdown)$/.test(ending)) return 'markdown';
  return ending === 'csv' || ending === 'tsv' ? 'csv' : 'text';
}

const isPicture = (bytes: Uint8Array): boolean =>
  starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  starts(bytes, 0xff, 0xd8, 0xff) ||
  starts(bytes, 0x47, 0x49, 0x46, 0x38) ||
  (starts(bytes, 0x42, 0x4d) && bytes.length > 26 && bytes[14] === 40 && bytes[6] === 0) ||
  starts(bytes, 0x52, 0x49, 0x46, 0x46) ||
  starts(bytes, 0x49, 0x49, 0x2a, 0x00) ||
  starts(bytes, 0x4d, 0x4d, 0x00, 0x2a) ||
  /^ftyp(?:hei|hev|mif1|msf1|avi)/.test(latin(bytes.subarray(4), 8));

const includes = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'latin1'));
