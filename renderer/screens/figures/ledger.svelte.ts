/** The figures on the table: which are shown, chosen and edited, and which do not agree. */
import { WireFailure } from '../../../api/errors.ts';
import type { FigureRow } from '../../../api/figures.ts';
import { nameOf, type Finding } from '../../../briefing/check/index.ts';
import type { FigureId, FigureKind, ReportId } from '../../../briefing/model.ts';
import { lectern } from '../../client.ts';
import { attempt, notices } from '../../notices.svelte.ts';
import { shownRows, type SortKey, type View } from './rows.ts';

export type Field = 'value' | 'label' | 'kind';
export interface Change {
  raw?: string | null;
  label?: string | null;
  kind?: FigureKind | null;
}

const usual: View = { words: '', kind: null, marked: false, sort: 'place', down: false };

class Ledger {
  tab = $state<'table' | 'series'>('table');
  /** The whole library, or (false) the chosen report. */
  everything = $state(false);
  rows = $state.raw<FigureRow[]>([]);
  view = $state<View>({ ...usual });
  chosen = $state<FigureId | null>(null);
  editing = $state<{ id: FigureId; field: Field } | null>(null);
  #found = $state.raw<Finding[]>([]);
  #dismissed = $state.raw<ReadonlySet<string>>(new Set());

  readonly byId: ReadonlyMap<FigureId, FigureRow> = $derived(new Map(this.rows.map((row) => [row.id, row])));
  readonly findings: Finding[] = $derived(this.#found.filter((one) => !this.#dismissed.has(nameOf(one))));
  readonly dismissed: Finding[] = $derived(this.#found.filter((one) => this.#dismissed.has(nameOf(one))));
  /** The findings about labels, and the others, about numbers. */
  readonly doubts: Finding[] = $derived(this.findings.filter(({ rule }) => rule === 'label'));
  readonly conflicts: Finding[] = $derived(this.findings.filter(({ rule }) => rule !== 'label'));
  readonly conflicting: ReadonlySet<FigureId> = $derived(new Set(figuresOf(this.conflicts)));
  /** Each figure whose label is in doubt, with what speaks against it. */
  readonly doubted: ReadonlyMap<FigureId, Finding> = $derived(
    new Map(this.doubts.flatMap((one) => one.figures.map((id) => [id, one]))),
  );
  readonly shown = $derived(shownRows(this.rows, this.view, new Set(figuresOf(this.findings))));
  readonly figure = $derived(this.chosen === null ? null : (this.byId.get(this.chosen) ?? null));

  async read(reportId: ReportId | null): Promise<void> {
    await attempt(async () => {
      const [rows, found, dismissed] = await Promise.all([
        lectern.figures.list({ reportId }),
        lectern.figures.findings({ reportId }),
        lectern.figures.dismissed(),
      ]);
      this.rows = rows;
      this.#found = found;
      this.#dismissed = new Set(dismissed);
    });
  }

  /** Turns to the table of the chosen report. */
  ofOneReport(): void {
    this.tab = 'table';
    this.everything = false;
  }

  sort(key: SortKey): void {
    // First up, then down, then the order of the text again.
    if (this.view.sort !== key) this.view = { ...this.view, sort: key, down: false };
    else if (this.view.down) this.view = { ...this.view, sort: 'place', down: false };
    else this.view = { ...this.view, down: true };
  }

  /** Chooses a figure and sees to it that its row is among those shown. */
  reveal(id: FigureId): void {
    this.editing = null;
    if (!this.shown.some((row) => row.id === id)) this.view = { ...usual };
    this.chosen = id;
  }

  edit(id: FigureId, field: Field): void {
    this.chosen = id;
    this.editing = { id, field };
  }

  /** Changes a figure; gives what is wrong with the number that was typed, '' when all is well. */
  async save(id: FigureId, change: Change): Promise<string> {
    try {
      if (Object.keys(change).length > 0) await lectern.figures.edit({ id, ...change });
      this.editing = null;
      return '';
    } catch (thrown) {
      if (thrown instanceof WireFailure && thrown.kind === 'figure-unreadable')
        return `${thrown.message}\n${thrown.hint}`.trim();
      notices.fail(thrown);
      return '';
    }
  }

  dismiss(finding: Finding, dismissed: boolean): void {
    const [id] = finding.figures;
    if (id !== undefined)
      void attempt(() => lectern.figures.dismiss({ id, finding: nameOf(finding), dismissed }));
  }
}

const figuresOf = (findings: Finding[]): FigureId[] => findings.flatMap(({ figures }) => figures);

export const ledger = new Ledger();
