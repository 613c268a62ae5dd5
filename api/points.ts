import { z } from 'zod';
import { call } from './door.ts';
import { pointId } from './ids.ts';

/** Talking points: what a person changes on them. */
export const points = {
  /**
   * Changes what a talking point says; null puts a field back to what was read.
   * Edits with the same `burst` are one step of undo: a screen makes a new burst
   * when the person moves to another field or pauses.
   */
  edit: call<void>()(
    'library',
    z.object({
      id: pointId,
      lead: z.string().max(2_000).nullable().optional(),
      bullets: z.array(z.string().max(2_000)).max(500).nullable().optional(),
      notes: z.string().max(200_000).nullable().optional(),
      burst: z.string().max(100).optional(),
    }),
  ),
};
