/** Where in the main window the person is. */
import type { BriefingId, FigureId, PointId, ReportId } from '../briefing/model.ts';
import { library } from './library.svelte.ts';

export const screens = ['reports', 'briefings', 'figures'] as const;
export type Screen = (typeof screens)[number];

/** A figure or talking point that a person wants to see where it stands. */
export interface Sought {
  figure: FigureId | null;
  point: PointId | null;
}

class Place {
  screen = $state<Screen>('reports');
  /** What was chosen; it may have been removed meanwhile. */
  #report = $state<ReportId | null>(null);
  #briefing = $state<BriefingId | null>(null);
  /** What was looked for, until another report is opened; each search makes a new one. */
  sought = $state.raw<Sought | null>(null);

  /** The chosen report, or the newest. */
  readonly report = $derived(
    library.reports?.find(({ id }) => id === this.#report) ?? library.reports?.[0] ?? null,
  );
  /** The chosen briefing, or the first of the report: that of the whole. */
  readonly briefing = $derived.by(() => {
    const chosen = library.briefings.find(({ id }) => id === this.#briefing);
    if (chosen?.gathered) return chosen;
    const own = library.briefings.filter(
      ({ reportId, gathered }) => reportId === this.report?.id && !gathered,
    );
    return own.find(({ id }) => id === chosen?.id) ?? own[0] ?? null;
  });

  /** Chooses a report and stays on the screen. */
  chooseReport(id: ReportId): void {
    this.#report = id;
  }

  openReport(id: ReportId): void {
    this.#report = id;
    this.sought = null;
    this.screen = 'reports';
  }

  /** Opens a report where a figure or talking point stands. */
  openAt(id: ReportId, sought: Sought): void {
    this.openReport(id);
    this.sought = sought;
  }

  openFigures(report: ReportId): void {
    this.#report = report;
    this.screen = 'figures';
  }

  openBriefing(id: BriefingId): void {
    this.#briefing = id;
    // A gathered briefing is of several reports: the chosen one stays.
    const { reportId, gathered } = library.briefings.find((briefing) => briefing.id === id) ?? {};
    if (reportId !== undefined && !gathered) this.#report = reportId;
    this.screen = 'briefings';
  }

  /** Opens the briefing of a whole report. */
  openBriefingOf(report: ReportId): void {
    this.#report = report;
    this.#briefing = null;
    this.screen = 'briefings';
  }
}

export const place = new Place();
