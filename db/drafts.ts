/** The draft under review. Two rows of settings: what it is of, written once, and how it is arranged. */
import type { KeptDraft } from '../api/drafts.ts';
import type { Section, Span } from '../briefing/model.ts';
import { readReport } from '../briefing/read/index.ts';
import { paragraphOf } from '../briefing/read/lines.ts';
import { arrange, type Arrangement } from '../briefing/review/arrangement.ts';
import type { Store } from './store.ts';

const source = 'draft';
const arrangementOf = 'draft.arrangement';

const write = (store: Store, name: string, value: unknown): void =>
  void store
    .sql(
      'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, JSON.stringify(value));

function read<Value>(store: Store, name: string): Value | null {
  const row = store.one<{ value: string }>('SELECT value FROM settings WHERE name = ?', name);
  return row ? (JSON.parse(row.value) as Value) : null;
}

/** The draft, unless the report it goes on with is gone. */
export function getDraft(store: Store): KeptDraft | null {
  return store.read(() => {
    const kept = read<Omit<KeptDraft, 'arrangement' | 'tables'> & Partial<Pick<KeptDraft, 'tables'>>>(
      store,
      source,
    );
    const arrangement = read<Arrangement>(store, arrangementOf);
    if (!kept || !arrangement) return null;
    const isThere =
      kept.reportId === null || store.one('SELECT id FROM reports WHERE id = ?', kept.reportId) !== undefined;
    // A draft of an earlier version knows of no tables, nor all that stands over a report, nor names of sections.
    return isThere
      ? {
          ...kept,
          tables: kept.tables ?? [],
          arrangement: { ...headingsRead(kept.text, arrangement), ...sectionsNamed(kept.text, arrangement) },
        }
      : null;
  });
}

const headingsRead = (text: string, arrangement: Partial<Arrangement>): Partial<Arrangement> =>
  arrangement.region === undefined ? arrange(readReport(text)) : {};

/** An earlier version kept of a section only where it stands. */
const sectionsNamed = (text: string, arrangement: Arrangement): Arrangement => ({
  ...arrangement,
  keywords: arrangement.keywords.map((keyword) => ({
    ...keyword,
    points: keyword.points.map((point) => ({ ...point, section: named(text, point.section) })),
  })),
});
const named = (text: string, section: Section | Span | null): Section | null =>
  section && 'start' in section
    ? { text: paragraphOf(text, [section]).text, source: section }
    : (section ?? null);

/** Not a step of undo: the review has steps of its own. */
export function keepDraft(store: Store, { arrangement, ...kept }: KeptDraft): void {
  store.db.transaction(() => {
    write(store, source, kept);
    write(store, arrangementOf, arrangement);
  })();
}

export const arrangeDraft = (store: Store, { arrangement }: { arrangement: Arrangement }): void =>
  write(store, arrangementOf, arrangement);

export function dropDraft(store: Store): void {
  store.sql('DELETE FROM settings WHERE name IN (?, ?)').run(source, arrangementOf);
}
