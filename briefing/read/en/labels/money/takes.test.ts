import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['At the café, where a bowl of soup costs £4, trade is brisk.', ['Cost of a bowl of soup']],
  ['A season ticket costs 480 crowns.', ['Cost of a season ticket']],
  ['The Marden canal reopened in May. It cost £9 million.', ['Cost of the Marden canal']],
  ['The new bridge cost £14 million.', ['Cost of the new bridge']],
  [
    'Sewer rates will go up 5%, costing the typical household an additional $38 a year.',
    ['Rise in sewer rates', 'Additional cost for typical household'],
  ],
])('what something costs is no such thing: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('what had an effect costs, and not the effect', () =>
  expect(labels('Sales fell under the impact of the storm, which cost us £3 million.')).toEqual([
    'Cost of storm',
  ]));

test('what was too much of a cost', () =>
  expect(labels('The tunnel cost £60 million, which was £8 million too much.')).toEqual([
    'Cost of the tunnel',
    'Overspend on the tunnel',
  ]));
