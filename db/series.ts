/** Figures over the years: found by rule among all figures, corrected as a person decided. */
import { LecternError } from '../api/errors.ts';
import type { SeriesRow } from '../api/series.ts';
import type { BriefingId, Comparison, FigureId, ReportId, SeriesId } from '../briefing/model.ts';
import {
  currentKey,
  keyOf,
  perYear,
  seriesOf,
  yearsIn,
  type Corrections,
  type SeriesFigure,
} from '../briefing/series/index.ts';
import { regionOf } from '../briefing/series/label.ts';
import { opensItsYear } from '../briefing/series/year.ts';
import { notFound } from './failures.ts';
import { healed } from './figures.ts';
import { figureOf, type FigureRow } from './keywords.ts';
import type { Store } from './store.ts';

/** As much of a source as may name its place. */
const headLength = 200;

interface SeriesRecord {
  id: SeriesId;
  key: string;
  name: string | null;
  state: SeriesRow['state'];
  into_key: string | null;
}
interface ValueRecord {
  figure_id: FigureId;
  removed: number;
  year: number | null;
}

type Joined = FigureRow & { report_id: ReportId; heading: string | null };
interface Source {
  id: ReportId;
  title: string;
  year: number | null;
  kicker: string;
  byline: string;
  date: string;
  source_text: string;
}

/** Every figure of the library that may belong to a series, with the words around it. */
function figuresWithWords(store: Store): SeriesFigure[] {
  const rows = store.all<Joined>(
    `SELECT figures.*, keywords.heading AS heading FROM figures
     LEFT JOIN points ON points.id = figures.point_id
     LEFT JOIN keywords ON keywords.id = points.keyword_id
     ORDER BY figures.report_id, figures.source_start`,
  );
  let source: (Source & { region: string }) | undefined;
  return rows.flatMap((row): SeriesFigure[] => {
    if (source?.id !== row.report_id) source = sourceOf(store, row.report_id);
    if (!source) return [];
    const { id, title, year, region, source_text: text } = source;
    return [
      {
        figure: figureOf(row),
        report: { id, title, year },
        region,
        heading: row.heading ?? '',
        isOpening: opensItsYear(source),
        before: healed(text.slice(row.sentence_start, row.source_start)),
        after: healed(text.slice(row.source_end, row.sentence_end)),
        sentenceText: healed(text.slice(row.sentence_start, row.sentence_end)),
      },
    ];
  });
}

function sourceOf(store: Store, id: ReportId): (Source & { region: string }) | undefined {
  const source = store.one<Source>(
    'SELECT id, title, year, kicker, byline, date, source_text FROM reports WHERE id = ?',
    id,
  );
  if (!source) return undefined;
  const { title, kicker, byline, source_text: text } = source;
  return { ...source, region: regionOf([title, kicker, byline, text.slice(0, headLength)].join('\n')) };
}

/** What was decided, by today's keys; of two records that are one by now the first holds. */
function recordsOf(store: Store): SeriesRecord[] {
  const records = new Map<string, SeriesRecord>();
  for (const record of store.all<SeriesRecord>('SELECT * FROM series ORDER BY id')) {
    const key = currentKey(record.key);
    const into = record.into_key === null ? null : currentKey(record.into_key);
    // Two that a person merged need no merging any more.
    if (!records.has(key)) records.set(key, { ...record, key, into_key: into === key ? null : into });
  }
  return [...records.values()];
}

interface Decided {
  records: SeriesRecord[];
  corrections: Corrections;
}

function decided(store: Store): Decided {
  const records = recordsOf(store);
  const values = store.all<ValueRecord>('SELECT * FROM series_values');
  return {
    records,
    corrections: {
      years: new Map(values.flatMap(({ figure_id, year }) => (year === null ? [] : [[figure_id, year]]))),
      removed: new Set(values.flatMap(({ figure_id, removed }) => (removed === 1 ? [figure_id] : []))),
      into: new Map(records.flatMap(({ key, into_key: into }) => (into === null ? [] : [[key, into]]))),
      names: new Map(records.flatMap(({ key, name }) => (name === null ? [] : [[key, name]]))),
    },
  };
}

/** Every series there is, those of most years first. */
export function listSeries(store: Store): SeriesRow[] {
  return store.read(() => {
    const figures = figuresWithWords(store);
    const { records, corrections } = decided(store);
    const all = seriesOf(figures, corrections);
    const shown = store.all<{ key: string; briefing_id: BriefingId }>(
      'SELECT key, briefing_id FROM briefing_series JOIN series ON series.id = briefing_series.series_id',
    );
    const labels = new Map(figures.map((one) => [keyOf(one), one.figure.label]));
    return all.map((series): SeriesRow => {
      const { key } = series;
      const record = records.find((one) => one.key === key);
      return {
        ...series,
        state: record?.state ?? null,
        renamed: record !== undefined && record.name !== null,
        merged: records
          .filter(({ into_key: into }) => into === key)
          .map((one) => ({ key: one.key, label: one.name ?? labels.get(one.key) ?? one.key })),
        briefings: shown.filter((one) => currentKey(one.key) === key).map(({ briefing_id }) => briefing_id),
      };
    });
  });
}

/** Brings what is kept to today's keys, before a change is made by them; part of that change. */
function renewKeys(store: Store): void {
  for (const { id, key, into_key: into } of store.all<SeriesRecord>('SELECT * FROM series')) {
    const now = currentKey(key);
    const other = into === null || currentKey(into) === now ? null : currentKey(into);
    if (now !== key || other !== into)
      store.sql('UPDATE OR IGNORE series SET key = ?, into_key = ? WHERE id = ?').run(now, other, id);
  }
}

/** The record of a series, made where there is none; part of the change it is called in. */
function recordOf(store: Store, key: string): SeriesId {
  const found = store.one<{ id: SeriesId }>('SELECT id FROM series WHERE key = ?', key);
  if (found) return found.id;
  return Number(store.sql('INSERT INTO series (key) VALUES (?)').run(key).lastInsertRowid) as SeriesId;
}

export interface SeriesDecision {
  key: string;
  state?: SeriesRow['state'] | undefined;
  name?: string | null | undefined;
}

/** Confirms, refuses or names a series; null is back to what was found. */
export function decideSeries(store: Store, { key, state, name }: SeriesDecision): void {
  const given = name?.trim() === '' ? null : name?.trim();
  store.change('change.series', () => {
    renewKeys(store);
    const id = recordOf(store, key);
    if (state !== undefined) store.sql('UPDATE series SET state = ? WHERE id = ?').run(state, id);
    if (name !== undefined) store.sql('UPDATE series SET name = ? WHERE id = ?').run(given ?? null, id);
  });
}

/** Makes the figures of one series part of another. @throws LecternError bad-input (into itself) */
export function mergeSeries(store: Store, { key, into }: { key: string; into: string | null }): void {
  if (key === into) throw new LecternError('bad-input', { detail: 'series.merge' });
  store.change('change.series', () => {
    renewKeys(store);
    const id = recordOf(store, key);
    store.sql('UPDATE series SET into_key = ? WHERE id = ?').run(into, id);
    // Whoever was part of this one goes along, and no circle comes about.
    if (into !== null) {
      store.sql('UPDATE series SET into_key = NULL WHERE key = ? AND into_key = ?').run(into, key);
      store.sql('UPDATE series SET into_key = ? WHERE into_key = ?').run(into, key);
    }
  });
}

export interface ValueCorrection {
  id: FigureId;
  removed?: boolean | undefined;
  year?: number | null | undefined;
}

/** Takes a value out of its series or gives it another year. @throws LecternError not-found */
export function correctValue(store: Store, { id, removed, year }: ValueCorrection): void {
  store.change('change.series', () => {
    if (!store.one('SELECT 1 FROM figures WHERE id = ?', id)) throw notFound('figure', id);
    const row = store.one<ValueRecord>('SELECT * FROM series_values WHERE figure_id = ?', id);
    const next = {
      removed: Number(removed ?? row?.removed === 1),
      year: year === undefined ? (row?.year ?? null) : year,
    };
    if (next.removed === 0 && next.year === null)
      store.sql('DELETE FROM series_values WHERE figure_id = ?').run(id);
    else if (row)
      store
        .sql('UPDATE series_values SET removed = ?, year = ? WHERE figure_id = ?')
        .run(next.removed, next.year, id);
    else
      store
        .sql('INSERT INTO series_values (figure_id, removed, year) VALUES (?, ?, ?)')
        .run(id, next.removed, next.year);
  });
}

export interface SeriesShown {
  key: string;
  briefingId: BriefingId;
  shown: boolean;
}

/** Puts a series into a briefing, or takes it out. @throws LecternError not-found */
export function showSeries(store: Store, { key, briefingId, shown }: SeriesShown): void {
  store.change('change.comparison', () => {
    if (!store.one('SELECT 1 FROM briefings WHERE id = ?', briefingId))
      throw notFound('briefing', briefingId);
    renewKeys(store);
    if (shown) placeSeries(store, key, briefingId);
    else
      store
        .sql(
          `DELETE FROM briefing_series WHERE briefing_id = ?
           AND series_id IN (SELECT id FROM series WHERE key = ?)`,
        )
        .run(briefingId, key);
  });
}

function placeSeries(store: Store, key: string, briefing: BriefingId): void {
  store
    .sql('INSERT INTO briefing_series (briefing_id, series_id) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run(briefing, recordOf(store, key));
}

/** Puts every series into a briefing that at least two of these reports say; part of a change. */
export function placeShared(store: Store, briefing: BriefingId, said: ReadonlyMap<FigureId, ReportId>): void {
  const { corrections, records } = decided(store);
  const refused = new Set(records.flatMap(({ key, state }) => (state === 'refused' ? [key] : [])));
  for (const series of seriesOf(figuresWithWords(store), corrections)) {
    const reports = new Set(series.values.flatMap(({ figure }) => said.get(figure.id) ?? []));
    if (reports.size > 1 && yearsIn(series) > 1 && !refused.has(series.key))
      placeSeries(store, series.key, briefing);
  }
}

/** The series a briefing shows, in the order in which they were put there. */
export function comparisonsOf(store: Store, briefing: BriefingId): Comparison[] {
  const placed = store.all<{ id: SeriesId; key: string }>(
    `SELECT series.id, series.key FROM briefing_series JOIN series ON series.id = briefing_series.series_id
     WHERE briefing_id = ? ORDER BY briefing_series.id`,
    briefing,
  );
  if (placed.length === 0) return [];
  const { corrections } = decided(store);
  const all = seriesOf(figuresWithWords(store), corrections);
  const found = placed.flatMap(({ id, key }) => {
    // One that was merged shows what it became, once.
    const series = all.find((one) => one.key === (corrections.into.get(currentKey(key)) ?? currentKey(key)));
    return series ? [{ id, key: series.key, label: series.label, values: perYear(series.values) }] : [];
  });
  return found
    .filter(({ key }, index) => found.findIndex((one) => one.key === key) === index)
    .map(({ id, label, values }): Comparison => ({ id, label, values }));
}
