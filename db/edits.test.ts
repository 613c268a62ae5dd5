import { expect, test } from 'vitest';
import type { BriefingId, PointId } from '../briefing/model.ts';
import { getBriefing, overrideSlide, styleBriefing } from './briefings.ts';
import { countRows, historyState } from './history.ts';
import { editPoint } from './points.ts';
import { getReport } from './reports.ts';
import type { Store } from './store.ts';
import { keep, newPath, openStore } from './testing.ts';

function started(): { store: Store; id: PointId; edits: () => unknown; briefing: BriefingId } {
  const store = openStore(newPath());
  const { report, briefings } = keep(store);
  const point = () => getReport(store, report.id).keywords[0]!.points[0]!;
  return { store, id: point().id, edits: () => point().edits, briefing: briefings[0]!.id };
}

test('an edit changes what is given, leaves what is not, and null is back to as read', () => {
  const { store, id, edits } = started();
  editPoint(store, { id, lead: '新的首句', bullets: ['一', ''] });
  editPoint(store, { id, notes: '备注' });
  expect(edits()).toEqual({ lead: '新的首句', bullets: ['一', ''], notes: '备注' });
  editPoint(store, { id, lead: null, bullets: [] });
  expect(edits()).toEqual({ lead: null, bullets: [], notes: '备注' });
  editPoint(store, { id, bullets: null, notes: '' });
  expect(edits()).toEqual({ lead: null, bullets: null, notes: '' });
});

test('an edit that changes nothing is no step of undo', () => {
  const { store, id } = started();
  editPoint(store, { id });
  editPoint(store, { id, lead: null });
  expect(historyState(store).undo).toBe('change.import');
});

test('one burst of typing is one step; another burst, field or point another', () => {
  const { store, id, edits } = started();
  const text = '一次打完的备注';
  for (let i = 1; i <= text.length; i += 1) editPoint(store, { id, notes: text.slice(0, i), burst: 'a' });
  editPoint(store, { id, notes: `${text}。`, burst: 'b' });
  editPoint(store, { id: (id + 1) as PointId, notes: '别处', burst: 'b' });
  store.travel('undo');
  expect(edits()).toMatchObject({ notes: `${text}。` });
  store.travel('undo');
  expect(edits()).toMatchObject({ notes: text });
  store.travel('undo');
  expect(edits()).toMatchObject({ notes: null });
  expect(historyState(store)).toEqual({ undo: 'change.import', redo: 'change.edit-point' });
  store.travel('redo');
  expect(edits()).toMatchObject({ notes: text });
});

test('a burst keeps one former text, however many keys were struck', () => {
  const { store, id } = started();
  for (let i = 1; i <= 50; i += 1) editPoint(store, { id, notes: 'x'.repeat(i), lead: `${i}`, burst: 'a' });
  const step = store.one<{ id: number }>('SELECT max(id) AS id FROM history_steps')!.id;
  expect(countRows(store, step)).toBe(1);
});

test('a burst that ends where it began leaves no step', () => {
  const { store, id } = started();
  editPoint(store, { id, lead: '改', burst: 'a' });
  editPoint(store, { id, lead: null, burst: 'a' });
  expect(historyState(store)).toEqual({ undo: 'change.import', redo: null });
});

test('edits without a burst, or after an undo, stand alone', () => {
  const { store, id, edits } = started();
  editPoint(store, { id, lead: '1' });
  editPoint(store, { id, lead: '2' });
  editPoint(store, { id, lead: '3', burst: 'a' });
  editPoint(store, { id, lead: '4', burst: 'b' });
  store.travel('undo');
  editPoint(store, { id, lead: '5', burst: 'a' });
  for (const lead of ['3', '2', '1', null]) {
    store.travel('undo');
    expect(edits()).toMatchObject({ lead });
  }
});

test('a new change ends what could be redone', () => {
  const { store, id } = started();
  editPoint(store, { id, lead: '1' });
  store.travel('undo');
  expect(historyState(store).redo).toBe('change.edit-point');
  editPoint(store, { id, lead: '2' });
  expect(historyState(store)).toEqual({ undo: 'change.edit-point', redo: null });
  expect(store.travel('redo')).toEqual({ undo: 'change.edit-point', redo: null });
});

test('a briefing takes the theme and the aspect it is given', () => {
  const { store, briefing } = started();
  styleBriefing(store, { id: briefing, theme: 'night' });
  styleBriefing(store, { id: briefing, aspect: '4:3' });
  styleBriefing(store, { id: briefing });
  expect(getBriefing(store, briefing)).toMatchObject({ theme: 'night', aspect: '4:3' });
  expect(historyState(store).undo).toBe('change.style');
  store.travel('undo');
  expect(getBriefing(store, briefing)).toMatchObject({ theme: 'night', aspect: '16:9' });
});

test('an override stays field by field until it is automatic again, and then is gone', () => {
  const { store, briefing } = started();
  const overrides = () => getBriefing(store, briefing).overrides;
  overrideSlide(store, { id: briefing, key: 'point-2', layout: 'point' });
  overrideSlide(store, { id: briefing, key: 'agenda', hidden: true });
  overrideSlide(store, { id: briefing, key: 'point-2', hidden: false });
  expect(overrides()).toEqual([
    { key: 'agenda', hidden: true },
    { key: 'point-2', layout: 'point', hidden: false },
  ]);
  overrideSlide(store, { id: briefing, key: 'point-2', layout: null });
  overrideSlide(store, { id: briefing, key: 'agenda', hidden: null });
  expect(overrides()).toEqual([{ key: 'point-2', hidden: false }]);
  store.travel('undo');
  expect(overrides()).toHaveLength(2);
  expect(historyState(store).undo).toBe('change.override');
});

test('notes typed on a slide are one step of undo for each burst, and go back to as built', () => {
  const { store, briefing } = started();
  const notes = (key = 'agenda') =>
    getBriefing(store, briefing).overrides.find((one) => one.key === key)?.notes;
  const type = (text: string, burst: string, key = 'agenda'): void =>
    overrideSlide(store, { id: briefing, key, notes: text, burst });
  type('先', 'a');
  type('先讲', 'a');
  type('先讲人', 'b');
  type('', 'b', 'keyword-1');
  expect([notes(), notes('keyword-1')]).toEqual(['先讲人', '']);
  store.travel('undo');
  expect([notes(), notes('keyword-1')]).toEqual(['先讲人', undefined]);
  store.travel('undo');
  expect(notes()).toBe('先讲');
  store.travel('undo');
  expect(getBriefing(store, briefing).overrides).toEqual([]);
  store.travel('redo');
  expect(notes()).toBe('先讲');
  overrideSlide(store, { id: briefing, key: 'agenda', notes: null });
  expect(getBriefing(store, briefing).overrides).toEqual([]);
});

test('what is not there is said to be not found, and leaves no step', () => {
  const { store } = started();
  const missing = (noun: string) =>
    expect.objectContaining({ kind: 'not-found', params: { noun, id: 99, what: `${noun} 99` } });
  expect(() => editPoint(store, { id: 99 as PointId, lead: 'x' })).toThrow(missing('point'));
  const id = 99 as BriefingId;
  expect(() => getBriefing(store, id)).toThrow(missing('briefing'));
  expect(() => styleBriefing(store, { id, theme: 'night' })).toThrow(missing('briefing'));
  expect(() => overrideSlide(store, { id, key: 'cover', hidden: true })).toThrow(missing('briefing'));
  expect(historyState(store).undo).toBe('change.import');
});
