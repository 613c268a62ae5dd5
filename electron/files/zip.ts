/** Files that are zip archives inside: opened within limits, so that a bomb stays small. */
import { unzipSync } from 'fflate';
import { posix } from 'node:path';
import { LecternError } from '../../api/errors.ts';
import { walkXml } from './markup.ts';

/** What all parts of one document may take unpacked, in bytes; the largest real ones are far below. */
const most = 200 * 1024 * 1024;
const mostParts = 5_000;

/** A document's parts by their names inside the archive. */
export type Parts = Record<string, Uint8Array>;

/**
 * The XML parts of an archive; pictures and fonts are left packed. No part is written anywhere, whatever
 * its name, and none unpacks to more than it announces.
 *
 * @throws LecternError file-damaged, file-too-large
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
        if (!(size <= most) || count > mostParts)
          throw new LecternError('file-too-large', limits(file, size));
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
export function partText(parts: Parts, name: string): string {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!part) return '';
  const wide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  return new TextDecoder(wide ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(part);
}

/** The parts that a part of an Office document refers to: what each is to it, and its name. */
export interface Relation {
  id: string;
  /** The last word of the relation's type: styles, footnotes, officeDocument … */
  type: string;
  part: string;
}

/** Relations of a part; `''` is the document itself. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const folder = posix.dirname(part);
  const relations: Relation[] = [];
  walkXml(partText(parts, posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || Target === undefined || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ id: Id ?? '', type: Type?.split('/').at(-1) ?? '', part: target });
    },
  });
  return relations;
}

/** The part where an Office document begins: word/document.xml, or what it is called. */
export const mainPart = (parts: Parts): string =>
  relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.part ?? '';
