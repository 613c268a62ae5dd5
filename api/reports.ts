import { z } from 'zod';
import type { BriefingHead, Report, ReportHead } from '../briefing/model.ts';
import { call } from './door.ts';
import { reportId } from './ids.ts';

/** The largest text the library reads, in bytes of UTF-8. */
export const maxTextBytes = 50 * 1024 * 1024;

/** What an import brought in: the report and the briefings made for it (the whole one first). */
export interface Imported {
  report: ReportHead;
  briefings: BriefingHead[];
}

export const samples = ['hengyang-2020.zh.txt', 'city-2020.en.txt'] as const;

/** Reports: bringing them in, listing and opening them. */
export const reports = {
  list: call<ReportHead[]>()('library', z.undefined()),
  get: call<Report>()('library', z.object({ id: reportId })),
  /**
   * Reads a text and keeps it, with its briefings, in one transaction. `fileName` is '' for pasted text.
   * The same text is not kept twice unless `again` says so.
   */
  importText: call<Imported>()(
    'library',
    z.object({
      fileName: z.string().max(1000),
      text: z.string().max(maxTextBytes),
      again: z.boolean().optional(),
    }),
  ),
  remove: call<void>()('library', z.object({ id: reportId })),
  /** Opens the system's file dialog and imports what was chosen; [] when the person cancelled. */
  importFiles: call<Imported[]>()('desktop', z.undefined()),
  /** Imports the bytes of a dropped file; null when it was there already and the person left it at that. */
  importBytes: call<Imported | null>()(
    'desktop',
    z.object({ fileName: z.string().max(1000), bytes: z.instanceof(Uint8Array) }),
  ),
  importSample: call<Imported | null>()('desktop', z.object({ sample: z.enum(samples) })),
};
