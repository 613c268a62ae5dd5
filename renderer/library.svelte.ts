/** What the library holds, as the main window last heard. */
import type { HistoryState } from '../api/history.ts';
import type { BriefingHead, ReportHead } from '../briefing/model.ts';
import { lectern } from './client.ts';
import { attempt } from './notices.svelte.ts';

class Library {
  /** Newest first; null until first read. */
  reports = $state.raw<ReportHead[] | null>(null);
  briefings = $state.raw<BriefingHead[]>([]);
  history = $state.raw<HistoryState>({ undo: null, redo: null });
  /** Moves with every change: whoever shows a part of the library reads it again then. */
  version = $state(0);

  /** Reads the lists, and again after every change. */
  follow(): void {
    lectern.on('library.changed', (history) => {
      this.history = history;
      void attempt(() => this.read());
    });
    void attempt(async () => {
      this.history = await lectern.history.state();
      await this.read();
    });
  }

  /** Reads the lists now: what was just made is among them afterwards. */
  async read(): Promise<void> {
    const [reports, briefings] = await Promise.all([lectern.reports.list(), lectern.briefings.list()]);
    this.reports = reports;
    this.briefings = briefings;
    this.version++;
  }
}

export const library = new Library();
