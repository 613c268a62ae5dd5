import { expect, test } from 'vitest';
import { rowsOf, takenBySlide } from './rows.ts';

const log = {
  visits: [
    { key: 'b', at: 0, ms: 2_000 },
    { key: 'a', at: 2_000, ms: 500 },
    { key: 'b', at: 2_500, ms: 1_000 },
    { key: null, at: 3_500, ms: 700 },
  ],
  slides: { a: { number: 1, title: '甲' }, b: { number: 2, title: '乙' } },
  questions: [],
  ink: {},
};

test('a slide seen twice is one row with both its times, in the order of the deck, the end last', () => {
  const rows = rowsOf(log, new Map([['b', 5]]));
  expect(rows.map(({ title, visits, taken, planned }) => [title, visits, taken, planned])).toEqual([
    ['甲', 1, 500, null],
    ['乙', 2, 3_000, 5],
    ['', 1, 700, null],
  ]);
  expect([...takenBySlide(rows)]).toEqual([
    ['a', 500],
    ['b', 3_000],
  ]);
});
