import type { FigureId } from '../briefing/model.ts';
import { notFound } from './failures.ts';
import type { Store } from './store.ts';

/** Names of the findings that a person has let stand. */
export const dismissedFindings = (store: Store): string[] =>
  store.all<{ finding: string }>('SELECT finding FROM dismissals ORDER BY id').map(({ finding }) => finding);

export interface Dismissal {
  /** The first figure of the finding: without it there is none. */
  id: FigureId;
  finding: string;
  dismissed: boolean;
}

/** Lets a finding stand, or brings it back. @throws LecternError not-found */
export function dismissFinding(store: Store, { id, finding, dismissed }: Dismissal): void {
  store.change('change.finding', () => {
    if (!store.one('SELECT 1 FROM figures WHERE id = ?', id)) throw notFound('figure', id);
    const sql = dismissed
      ? 'INSERT INTO dismissals (figure_id, finding) VALUES (?, ?) ON CONFLICT DO NOTHING'
      : 'DELETE FROM dismissals WHERE figure_id = ? AND finding = ?';
    store.sql(sql).run(id, finding);
  });
}
