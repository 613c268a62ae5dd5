import { notFound } from './failures.ts';
import type { PointId } from '../briefing/model.ts';
import type { Store } from './store.ts';

export interface PointEdit {
  id: PointId;
  lead?: string | null | undefined;
  bullets?: string[] | null | undefined;
  notes?: string | null | undefined;
  burst?: string | undefined;
}

/**
 * Changes what a talking point says. A missing field stays, null puts it back to what was read.
 *
 * @throws LecternError not-found
 */
export function editPoint(store: Store, edit: PointEdit): void {
  const { id, lead, bullets, notes, burst } = edit;
  const edits = Object.entries({
    lead_edit: lead,
    bullets_edit: bullets ? JSON.stringify(bullets) : bullets,
    notes_edit: notes,
  }).filter(([, value]) => value !== undefined);
  const merge = burst === undefined ? null : `point ${id} ${burst}`;
  store.change(
    'change.edit-point',
    () => {
      if (!store.one('SELECT 1 FROM points WHERE id = ?', id)) {
        throw notFound('point', id);
      }
      for (const [column, value] of edits) {
        store.sql(`UPDATE points SET ${column} = ? WHERE id = ?`).run(value, id);
      }
    },
    merge,
  );
}
