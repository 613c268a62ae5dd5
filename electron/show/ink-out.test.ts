import { expect, test } from 'vitest';
import type { Stroke } from '../../api/ink.ts';
import type { Briefing, Slide } from '../../briefing/model.ts';
import { withInk } from './ink-out.ts';

const stroke = (id: number): Stroke => ({ id, mark: 'pen', colour: 'seal', points: [[0.1, 0.2, 0.5]] });
const slide = (key: string, hidden = false): Slide => ({ key, hidden }) as Slide;
const briefing: Briefing = { title: '', language: 'zh', slides: [slide('a'), slide('b'), slide('c', true)] };

test('each stroke lies on its slide, wherever that is now', () => {
  const { ink, told } = withInk(briefing, { b: [stroke(1), stroke(2)], a: [stroke(3)] });
  expect(Object.keys(ink).sort()).toEqual(['a', 'b']);
  expect(ink.b).toHaveLength(2);
  expect(told).toEqual({ placed: 3, lost: 0 });
});

test('strokes whose slide is gone are counted, as are those that cannot be read', () => {
  const broken = { id: 4, mark: 'brush' };
  const { ink, told } = withInk(briefing, { gone: [stroke(1), stroke(2)], a: [stroke(3), broken, null] });
  expect(Object.keys(ink)).toEqual(['a']);
  expect(told).toEqual({ placed: 1, lost: 4 });
});

test('a hidden slide that was drawn on is a page; another one is none, and the briefing stays as it was', () => {
  const inked = withInk(briefing, { c: [stroke(1)] });
  expect(inked.briefing.slides.map(({ hidden }) => hidden)).toEqual([false, false, false]);
  expect(withInk(briefing, {}).briefing.slides.map(({ hidden }) => hidden)).toEqual([false, false, true]);
  expect(briefing.slides[2]?.hidden).toBe(true);
});

test('strokes of two sittings that were counted alike are told apart', () => {
  expect(withInk(briefing, { a: [stroke(1), stroke(1)] }).ink.a?.map(({ id }) => id)).toEqual([1, 2]);
});
