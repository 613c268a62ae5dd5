import { expect, test } from 'vitest';
import { figures, labels } from '../../testing.ts';

test.each([
  [
    'Prices of fuels rose by 5%, with diesel (up 9.1%) and coal (7.2%) well ahead.',
    ['Rise in prices of fuels', 'Rise in prices of diesel', 'Rise in prices of coal'],
  ],
  [
    'Rents of large flats rose faster (6.0%) than those of small flats (3.1%).',
    ['Rise in rents of large flats', 'Rise in rents of small flats'],
  ],
])('a number in brackets is of the measure that its sentence tells: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('a number in brackets behind a share is a share of the same, whatever moved in between', () => {
  const text =
    'Asia took 61% of all shipments, up 3 percentage points, with Japan (22%) and Korea (14%) ahead.';
  expect(figures(text).map(({ kind, label }) => [kind, label])).toEqual([
    ['percent', 'Asia’s share of shipments'],
    ['growth', 'Rise in Asia’s share of shipments'],
    ['percent', 'Japan’s share of shipments'],
    ['percent', 'Korea’s share of shipments'],
  ]);
});
