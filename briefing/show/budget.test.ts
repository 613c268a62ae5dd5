import { describe, expect, test } from 'vitest';
import type { Slide } from '../model.ts';
import { plannedSeconds, proposedBudget, runOf } from './budget.ts';

const slide = (key: string, notes = 0, hidden = false): Slide =>
  ({ key, notes: '稿'.repeat(notes), parts: 1, hidden }) as Slide;
const keysOf = (slides: Slide[]): string[] => slides.map(({ key }) => key);

describe('the time of a show', () => {
  test('runs over the slides up to the end mark, without the hidden ones', () => {
    const slides = [slide('a'), slide('b', 0, true), slide('c'), slide('d')];
    expect(keysOf(runOf(slides, []))).toEqual(['a', 'c', 'd']);
    expect(keysOf(runOf(slides, [{ key: 'c', ends: true }]))).toEqual(['a', 'c']);
    expect(keysOf(runOf(slides, [{ key: 'c', ends: false }]))).toEqual(['a', 'c', 'd']);
  });

  test('is shared out by what is said to each slide, after what a person set', () => {
    const run = [slide('a', 60), slide('b', 160), slide('c', 60), slide('d', 500)];
    const planned = plannedSeconds(run, [{ key: 'd', seconds: 20 }], 7);
    expect(Object.fromEntries(planned)).toEqual({ a: 100, b: 200, c: 100, d: 20 });
  });

  test('counts what is said to the several slides of one point once', () => {
    const half = { ...slide('a', 200), parts: 2 };
    const planned = plannedSeconds([half, { ...half, key: 'b' }, slide('c', 240)], [], 7);
    expect(Object.fromEntries(planned)).toEqual({ a: 105, b: 105, c: 210 });
  });

  test('is not guessed without a budget', () => {
    const planned = plannedSeconds([slide('a', 60), slide('b')], [{ key: 'b', seconds: 30 }], null);
    expect(Object.fromEntries(planned)).toEqual({ b: 30 });
  });

  test('has nothing left to share when a person gave away more than there is', () => {
    const planned = plannedSeconds([slide('a', 60), slide('b')], [{ key: 'b', seconds: 600 }], 5);
    expect(planned.get('a')).toBe(0);
  });

  test('a rehearsal proposes five-second steps and whole minutes that are enough', () => {
    const taken = new Map([
      ['a', 62_400],
      ['b', 900],
      ['c', 118_000],
    ]);
    expect(proposedBudget(taken, new Map())).toEqual({ minutes: 4, seconds: { a: 60, b: 5, c: 120 } });
  });

  test('slides that were not rehearsed count as planned', () => {
    const planned = new Map([
      ['a', 10],
      ['b', 100],
    ]);
    expect(proposedBudget(new Map([['a', 60_000]]), planned)).toEqual({ minutes: 3, seconds: { a: 60 } });
  });
});
