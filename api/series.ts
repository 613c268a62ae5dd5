import { z } from 'zod';
import type { BriefingId } from '../briefing/model.ts';
import type { Series } from '../briefing/series/index.ts';
import { call } from './door.ts';
import { briefingId, figureId } from './ids.ts';

export const seriesStates = ['confirmed', 'refused'] as const;

/** A series in a list, with what a person decided on it. */
export interface SeriesRow extends Series {
  /** null: proposed, or (of one year) not even that. */
  state: (typeof seriesStates)[number] | null;
  renamed: boolean;
  /** Labels that were merged into it. */
  merged: { key: string; label: string }[];
  /** Briefings that show it. */
  briefings: BriefingId[];
}

const key = z.string().min(1).max(1_000);

/** Series: one thing in several years, found by rule, corrected by a person. Every change is undoable. */
export const series = {
  /** Those of most years first; those of one year are among them, because two of them may be one. */
  list: call<SeriesRow[]>()('library', z.undefined()),
  /** Confirms or refuses a series, or names it; null is back to what was found, a missing field stays. */
  decide: call<void>()(
    'library',
    z.object({
      key,
      state: z.enum(seriesStates).nullable().optional(),
      name: z.string().max(200).nullable().optional(),
    }),
  ),
  /** Figures of one label belong to another series; null parts them again. */
  merge: call<void>()('library', z.object({ key, into: key.nullable() })),
  /** Takes one value out or puts it back; gives it another year, or (null) the one that was read. */
  correct: call<void>()(
    'library',
    z.object({
      id: figureId,
      removed: z.boolean().optional(),
      year: z.number().int().min(1000).max(9999).nullable().optional(),
    }),
  ),
  /** Puts the series into a briefing as a slide, or takes it out. */
  show: call<void>()('library', z.object({ key, briefingId, shown: z.boolean() })),
};
