import { z } from 'zod';
import { call } from './door.ts';

/** What undo and redo would do now; null when there is nothing. The names are message keys of `app`. */
export interface HistoryState {
  undo: string | null;
  redo: string | null;
}

/** Undo and redo of every change in the library; kept across restarts. */
export const history = {
  state: call<HistoryState>()('library', z.undefined()),
  undo: call<HistoryState>()('library', z.undefined()),
  redo: call<HistoryState>()('library', z.undefined()),
};
