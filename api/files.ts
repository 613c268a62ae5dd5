import { z } from 'zod';
import type { SourceTable } from '../briefing/model.ts';
import { call } from './door.ts';
import { maxTextBytes, text } from './reports.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;
/** What the bytes of a text may be written in. */
export type Encoding = (typeof encodings)[number];

/** A file a person gave us: known by a number, so that a window never names a path. */
export interface GivenFile {
  id: number;
  fileName: string;
}
export interface FileText {
  text: string;
  /** Its tables, whose rows are sentences of the text. */
  tables: SourceTable[];
  /** What it was decoded from; null where the file itself says (Word, PDF …). */
  encoding: Encoding | null;
}

const id = z.number().int().positive();

/** Files coming in: given by a person, then read as often as it takes, then let go. */
export const files = {
  /** Opens the system's file dialog; [] when the person cancelled. */
  choose: call<GivenFile[]>()('desktop', z.object({ several: z.boolean() })),
  /** A dropped file. */
  take: call<GivenFile>()(
    'desktop',
    z.object({
      fileName: z.string().max(1_000),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= maxTextBytes + 1),
    }),
  ),
  /** The text of a given file; `encoding` when the guess looked wrong. Fails with `cancelled` after cancel. */
  text: call<FileText>()('desktop', z.object({ id, encoding: z.enum(encodings).optional() })),
  /**
   * The text of what was copied elsewhere. Where it is a table alone and was copied as a web page too, as sheets
   * are, the table of that page.
   */
  pasted: call<FileText>()('desktop', z.object({ text, html: text })),
  cancel: call<void>()('desktop', z.object({ id })),
  /** Lets go of files that are no longer needed. */
  release: call<void>()('desktop', z.object({ ids: z.array(id).max(10_000) })),
};
