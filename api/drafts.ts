import { z } from 'zod';
import type { Arrangement } from '../briefing/review/arrangement.ts';
import type { PointId, ReportId, SourceTable } from '../briefing/model.ts';
import { call } from './door.ts';
import { pointId, reportId } from './ids.ts';
import { arrangement, fileName, tables, text } from './reports.ts';

/** A report under review that is not kept yet, as it was arranged last. */
export interface KeptDraft {
  fileName: string;
  text: string;
  tables: SourceTable[];
  /** The kept report it goes on with; null: a new one. */
  reportId: ReportId | null;
  /** Points whose text is another than their edits were made for, and edited points that are gone; null: same text. */
  changed: PointId[] | null;
  gone: PointId[];
  arrangement: Arrangement;
}

/** The one draft under review, kept so that a lost window loses nothing that was arranged. */
export const drafts = {
  /** null when there is none. */
  get: call<KeptDraft | null>()('library', z.undefined()),
  keep: call<void>()(
    'library',
    z.object({
      fileName,
      text,
      tables,
      reportId: reportId.nullable(),
      changed: z.array(pointId).nullable(),
      gone: z.array(pointId),
      arrangement,
    }),
  ),
  /** The same draft, arranged otherwise. */
  arrange: call<void>()('library', z.object({ arrangement })),
  drop: call<void>()('library', z.undefined()),
};
