/** The library's series, as the figures screen and the briefings offer them. */
import type { SeriesRow } from '../api/series.ts';
import { yearsIn } from '../briefing/series/index.ts';
import { lectern } from './client.ts';
import { attempt } from './notices.svelte.ts';

class SeriesBook {
  /** null until first read. */
  rows = $state.raw<SeriesRow[] | null>(null);
  /** Those that can be compared and that nobody refused. */
  readonly comparable = $derived(
    (this.rows ?? []).filter((row) => yearsIn(row) > 1 && row.state !== 'refused'),
  );

  async read(): Promise<void> {
    await attempt(async () => {
      this.rows = await lectern.series.list();
    });
  }
}

export const seriesBook = new SeriesBook();

/** Whether every word is found in what a series says. */
export function fits({ label, region, values }: SeriesRow, words: string): boolean {
  const said = [
    label,
    region,
    ...values.map(({ year, figure, report }) => `${year} ${figure.raw} ${report.title}`),
  ]
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
