/** A log as a table of its slides. Pure. */
import type { ShowLog } from '../../../api/shows.ts';

/** One slide of a show, all its visits taken together. */
export interface LogRow {
  /** null: past the last slide. */
  key: string | null;
  number: number | null;
  title: string;
  visits: number;
  /** Milliseconds. */
  taken: number;
  /** Seconds; null when nothing is planned for it. */
  planned: number | null;
}

/** The slides that were seen in the order of the deck, then the time after its end. */
export function rowsOf({ visits, slides }: ShowLog, planned: ReadonlyMap<string, number>): LogRow[] {
  const rows = new Map<string | null, LogRow>();
  for (const { key, ms } of visits) {
    const { number, title } = (key === null ? undefined : slides[key]) ?? { number: null, title: '' };
    const row = rows.get(key) ?? {
      key,
      number,
      title,
      visits: 0,
      taken: 0,
      planned: key === null ? null : (planned.get(key) ?? null),
    };
    rows.set(key, { ...row, visits: row.visits + 1, taken: row.taken + ms });
  }
  return [...rows.values()].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

/** Milliseconds by the slide's key: what a time budget is proposed from. */
export const takenBySlide = (rows: LogRow[]): Map<string, number> =>
  new Map(rows.flatMap(({ key, taken }) => (key === null ? [] : [[key, taken] as const])));
