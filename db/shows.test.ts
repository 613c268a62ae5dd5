import { expect, test } from 'vitest';
import { showPlace, type ShowLog } from '../api/shows.ts';
import type { BriefingId } from '../briefing/model.ts';
import { openLibrary } from './library.ts';
import { removeReport } from './reports.ts';
import {
  beginShow,
  dropShow,
  endShow,
  getShow,
  keepShow,
  listShows,
  saveShow,
  unfinishedShow,
} from './shows.ts';
import { keep, newPath, openStore } from './testing.ts';

/** As it was kept before there was more to it. */
const early = {
  key: 'cover',
  step: 1,
  ended: false,
  slide: 1,
  mode: 'live' as const,
  frozen: null,
  skipped: [],
  timing: { kind: 'down' as const, minutes: 12 },
  elapsed: 0,
  paused: false,
  front: 'audience' as const,
  windowed: false,
};
const place = showPlace.parse(early);
const empty: ShowLog = { visits: [], questions: [], slides: {}, ink: {} };
const log: ShowLog = {
  visits: [
    { key: 'cover', at: 0, ms: 4_000 },
    { key: 'point:3', at: 4_000, ms: 61_000 },
    { key: 'cover', at: 65_000, ms: 500 },
    { key: null, at: 65_500, ms: 1_000 },
  ],
  questions: [{ at: 30_000, key: 'point:3', question: '税收', shown: '全年税收' }],
  slides: { cover: { number: 1, title: '江州' }, 'point:3': { number: 4, title: '减税' } },
  ink: { 'point:3': [{ width: 3 }] },
};

function begun() {
  const store = openStore(newPath());
  const { report, briefings } = keep(store);
  const briefingId = briefings[0]?.id as BriefingId;
  const id = beginShow(store, { briefingId, rehearsal: false, place, log: empty });
  return { store, report, briefingId, id };
}
const backdate = (store: ReturnType<typeof openStore>, hours: number): void => {
  const then = new Date(Date.now() - hours * 3_600_000).toISOString();
  store.db.prepare('UPDATE shows SET begun_at = ?').run(then);
};

test('a show that was cut short is found where it stood', () => {
  const { store, briefingId, id } = begun();
  saveShow(store, { id, place: { ...place, key: 'point:3', slide: 4, elapsed: 64_000 }, log });
  expect(unfinishedShow(store)).toMatchObject({
    id,
    briefingId,
    rehearsal: false,
    endedAt: null,
    place: { key: 'point:3', slide: 4, elapsed: 64_000 },
    log,
  });
});

test('a show kept before its place said more goes on as it did', () => {
  const { store, id } = begun();
  store.db.prepare('UPDATE shows SET state = ? WHERE id = ?').run(JSON.stringify(early), id);
  expect(getShow(store, { id }).place).toEqual({
    ...early,
    ...{ zoom: null, inkShown: true, answer: null, included: [], preview: null, cameFrom: null },
    ...{ plannedFrom: { key: '?', elapsed: 0 }, beforeLess: null, slideSince: 0 },
  });
  const frozen = { key: 'cover', step: 1, ended: false };
  store.db.prepare('UPDATE shows SET state = ? WHERE id = ?').run(JSON.stringify({ ...early, frozen }), id);
  const held = { ...frozen, zoom: null, inkShown: true, answer: null, ink: [] };
  expect(unfinishedShow(store)?.place.frozen).toEqual(held);
});

test('after six hours, once it is over, or after another show it is no longer offered', () => {
  const { store, briefingId, id } = begun();
  backdate(store, 5.9);
  expect(unfinishedShow(store)?.id).toBe(id);
  backdate(store, 6.1);
  expect(unfinishedShow(store)).toBeNull();
  backdate(store, 1);
  const other = beginShow(store, { briefingId, rehearsal: true, place, log: empty });
  endShow(store, { id: other, place, log });
  expect(unfinishedShow(store)).toBeNull();
});

test('a log that was kept stays; one that was not goes when the next show begins', () => {
  const { store, briefingId, id } = begun();
  endShow(store, { id, place, log });
  const second = beginShow(store, { briefingId, rehearsal: true, place, log: empty });
  expect(() => getShow(store, { id })).toThrow('not-found');
  endShow(store, { id: second, place, log });
  keepShow(store, { id: second });
  beginShow(store, { briefingId, rehearsal: false, place, log: empty });
  expect(listShows(store, { briefingId }).map(({ kept, rehearsal }) => [kept, rehearsal])).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(listShows(store, { briefingId })[1]).toMatchObject({
    milliseconds: 66_500,
    slides: 2,
    questions: 1,
  });
  dropShow(store, { id: second });
  expect(listShows(store, { briefingId })).toHaveLength(1);
});

test('a show is no step of undo, but the undo of a removed report brings its logs back', () => {
  const { store, report, briefingId, id } = begun();
  endShow(store, { id, place, log });
  keepShow(store, { id });
  removeReport(store, report.id);
  expect(listShows(store, { briefingId })).toEqual([]);
  store.travel('undo');
  expect(getShow(store, { id }).log).toEqual(log);
  store.travel('redo');
  expect(listShows(store, { briefingId })).toEqual([]);
  store.travel('undo');
  expect(getShow(store, { id }).kept).toBe(true);
});

test('a show of a briefing there is none of is refused, and so is a log that is none', () => {
  const { store } = begun();
  expect(() =>
    beginShow(store, { briefingId: 99 as BriefingId, rehearsal: false, place, log: empty }),
  ).toThrow('not-found');
  const library = openLibrary(newPath());
  expect(() => library.answer('shows.save', { id: 1, place, log: { visits: 'none' } })).toThrow('bad-input');
  library.close();
});
