import { z } from 'zod';
import {
  aspects,
  layouts,
  themes,
  transitions,
  type BriefingHead,
  type BriefingPlan,
} from '../briefing/model.ts';
import { call } from './door.ts';
import { briefingId } from './ids.ts';

/** Briefings: what they are built from, and what a person chose for them. */
export const briefings = {
  list: call<BriefingHead[]>()('library', z.undefined()),
  get: call<BriefingPlan>()('library', z.object({ id: briefingId })),
  /** Sets how it looks and how it is presented; a missing field stays. Undoable. */
  style: call<void>()(
    'library',
    z.object({
      id: briefingId,
      theme: z.enum(themes).optional(),
      aspect: z.enum(aspects).optional(),
      transition: z.enum(transitions).optional(),
      stepwise: z.boolean().optional(),
      minutes: z.number().positive().max(600).nullable().optional(),
    }),
  ),
  /**
   * A briefing of the keyword of this name in every report that has it, with the series they share.
   * Gives the one there is where there is one. Undoable.
   */
  gather: call<BriefingHead>()('library', z.object({ keyword: z.string().min(1).max(1_000) })),
  /**
   * Overrides one slide; null for a field puts it back to automatic. Notes are those of a slide that shows no
   * talking point. Undoable; changes with the same `burst` are one step.
   */
  override: call<void>()(
    'library',
    z.object({
      id: briefingId,
      key: z.string().min(1).max(200),
      layout: z.enum(layouts).nullable().optional(),
      hidden: z.boolean().nullable().optional(),
      ends: z.boolean().nullable().optional(),
      seconds: z.number().positive().max(36_000).nullable().optional(),
      notes: z.string().max(200_000).nullable().optional(),
      burst: z.string().max(100).optional(),
    }),
  ),
  /** Sets the time budget of a whole briefing: minutes in all, seconds by the slide's key. Undoable. */
  budget: call<void>()(
    'library',
    z.object({
      id: briefingId,
      minutes: z.number().positive().max(600).nullable(),
      seconds: z.record(z.string().min(1).max(200), z.number().positive().max(36_000)),
    }),
  ),
};
