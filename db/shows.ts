import {
  resumableHours,
  showLog,
  showPlace,
  type ShowLog,
  type ShowPlace,
  type ShowRecord,
  type ShowSummary,
} from '../api/shows.ts';
import type { BriefingId, ShowId } from '../briefing/model.ts';
import { notFound } from './failures.ts';
import type { Store } from './store.ts';

interface ShowRow {
  id: ShowId;
  briefing_id: BriefingId;
  rehearsal: number;
  begun_at: string;
  ended_at: string | null;
  kept: number;
  state: string;
  log: string;
}
/** Where a running show stands and what has happened in it. */
interface Standing {
  id: ShowId;
  place: ShowPlace;
  log: ShowLog;
}

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

function recordOf(row: ShowRow): ShowRecord {
  const log = showLog.parse(JSON.parse(row.log));
  return { ...summaryOf(row, log), log, place: showPlace.parse(JSON.parse(row.state)) };
}

function summaryOf(row: ShowRow, log: ShowLog): ShowSummary {
  return {
    id: row.id,
    briefingId: row.briefing_id,
    rehearsal: row.rehearsal === 1,
    begunAt: row.begun_at,
    endedAt: row.ended_at,
    kept: row.kept === 1,
    milliseconds: log.visits.reduce((sum, { ms }) => sum + ms, 0),
    slides: Object.keys(log.slides).length,
    questions: log.questions.length,
  };
}

/**
 * A show begins. Logs of former ones that nobody kept go now, and so do shows that were cut short too
 * long ago to go on.
 *
 * @throws LecternError not-found
 */
export function beginShow(
  store: Store,
  {
    briefingId,
    rehearsal,
    place,
    log,
  }: Omit<Standing, 'id'> & { briefingId: BriefingId; rehearsal: boolean },
): ShowId {
  const begin = store.db.transaction(() => {
    if (!store.one('SELECT 1 FROM briefings WHERE id = ?', briefingId))
      throw notFound('briefing', briefingId);
    store
      .sql('DELETE FROM shows WHERE kept = 0 AND (ended_at IS NOT NULL OR begun_at < ?)')
      .run(hoursAgo(resumableHours));
    const { lastInsertRowid } = store
      .sql('INSERT INTO shows (briefing_id, rehearsal, begun_at, state, log) VALUES (?, ?, ?, ?, ?)')
      .run(briefingId, Number(rehearsal), hoursAgo(0), JSON.stringify(place), JSON.stringify(log));
    return Number(lastInsertRowid) as ShowId;
  });
  return begin.immediate();
}

/** Where it stands now; a show that is gone is no loss. */
export function saveShow(store: Store, { id, place, log }: Standing): void {
  store
    .sql('UPDATE shows SET state = ?, log = ? WHERE id = ?')
    .run(JSON.stringify(place), JSON.stringify(log), id);
}

/** It is over. */
export function endShow(store: Store, { id, place, log }: Standing): void {
  store
    .sql('UPDATE shows SET state = ?, log = ?, ended_at = ? WHERE id = ?')
    .run(JSON.stringify(place), JSON.stringify(log), hoursAgo(0), id);
}

/** The shows of a briefing that are over or were cut short, the youngest first. */
export function listShows(store: Store, { briefingId }: { briefingId: BriefingId }): ShowSummary[] {
  return store
    .all<ShowRow>('SELECT * FROM shows WHERE briefing_id = ? ORDER BY id DESC', briefingId)
    .map((row) => summaryOf(row, showLog.parse(JSON.parse(row.log))));
}

/** @throws LecternError not-found */
export function getShow(store: Store, { id }: { id: ShowId }): ShowRecord {
  const row = store.one<ShowRow>('SELECT * FROM shows WHERE id = ?', id);
  if (!row) throw notFound('show', id);
  return recordOf(row);
}

/** The last show, if it was cut short not long ago; once another has begun it is no longer asked for. */
export function unfinishedShow(store: Store): ShowRecord | null {
  const row = store.one<ShowRow>('SELECT * FROM shows ORDER BY id DESC LIMIT 1');
  if (!row || row.ended_at !== null || row.begun_at < hoursAgo(resumableHours)) return null;
  return recordOf(row);
}

/** Keeps a show's log with its briefing; one that was cut short is over then. @throws LecternError not-found */
export function keepShow(store: Store, { id }: { id: ShowId }): void {
  const { changes } = store
    .sql('UPDATE shows SET kept = 1, ended_at = coalesce(ended_at, ?) WHERE id = ?')
    .run(hoursAgo(0), id);
  if (changes === 0) throw notFound('show', id);
}

export function dropShow(store: Store, { id }: { id: ShowId }): void {
  store.sql('DELETE FROM shows WHERE id = ?').run(id);
}
