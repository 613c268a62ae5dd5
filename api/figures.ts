import { z } from 'zod';
import type { Finding } from '../briefing/check/index.ts';
import { figureKinds, type Figure, type PointId, type ReportId } from '../briefing/model.ts';
import { call } from './door.ts';
import { figureId, reportId } from './ids.ts';

/** A figure in a table: what it says, and where. */
export interface FigureRow extends Figure {
  reportId: ReportId;
  report: string;
  year: number | null;
  /** null in an introduction. */
  keyword: string | null;
  pointId: PointId | null;
  /** The sentence it came from, as it stands in the source. */
  sentenceText: string;
}

/** Figures of one report or of the whole library. */
export const figures = {
  /** In the order of the text; `reportId` null: of every report, the newest first. */
  list: call<FigureRow[]>()('library', z.object({ reportId: reportId.nullable() })),
  /**
   * Puts another number, label or kind in the place of what was read; null: as read again.
   * The number is typed as a report writes it: "1.2亿元", "−3.5%".
   */
  edit: call<void>()(
    'library',
    z.object({
      id: figureId,
      raw: z.string().max(100).nullable().optional(),
      label: z.string().max(200).nullable().optional(),
      kind: z.enum(figureKinds).nullable().optional(),
    }),
  ),
  /** Figures that do not agree with each other, and labels in doubt, among those of one report or (null) of the library. */
  findings: call<Finding[]>()('library', z.object({ reportId: reportId.nullable() })),
  /** Names of the findings that a person has let stand (briefing/check `nameOf`). */
  dismissed: call<string[]>()('library', z.undefined()),
  /** Lets a finding stand, or (dismissed false) brings it back. Undoable. */
  dismiss: call<void>()(
    'library',
    z.object({ id: figureId, finding: z.string().min(1).max(2_000), dismissed: z.boolean() }),
  ),
  /** Asks where to save, writes these figures in this order as .xlsx or .csv; null when cancelled. */
  export: call<{ path: string; rows: number } | null>()(
    'desktop',
    z.object({ ids: z.array(figureId).min(1).max(200_000) }),
  ),
};
