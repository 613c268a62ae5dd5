/** Files that are zip archives inside: opened within limits, so that a bomb stays small. */
import { unzipSync } from 'fflate';
import { LecternError } from '../../api/errors.ts';

/** What all parts of one document may take unpacked, in bytes; the largest real ones are far below. */
const most = 200 * 1024 * 1024;
const mostParts = 5_000;

/** A document's parts by their names inside the archive. */
export type Parts = Record<string, Uint8Array>;

/**
 * The XML parts of an archive; pictures and fonts are left packed.
 *
 * @throws LecternError file-damaged, file-too-large, file-encrypted
 */
export function unzip(file: string, bytes: Uint8Array): Parts {
  let size = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize, size: packed }) => {
        if (!/\.(?:xml|rels)$|^mimetype$/.test(name)) return false;
        size += Math.max(originalSize, packed);
        count++;
        if (size > most || count > mostParts) throw new LecternError('file-too-large', limits(file, size));
        return true;
      },
    });
  } catch (error) {
    if (error instanceof LecternError) throw error;
    throw new LecternError('file-damaged', { file, detail: (error as Error).message }, { cause: error });
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
const limits = (file: string, size: number) => ({ file, size: megabytes(size), limit: megabytes(most) });

/** One part as text; '' when there is none. */
export const partText = (parts: Parts, name: string): string => {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  return part ? new TextDecoder().decode(part) : '';
};
