import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['At the café, where a bowl of soup costs £4, trade is brisk.', ['Cost of a bowl of soup']],
  ['A season ticket costs 480 crowns.', ['Cost of a season ticket']],
  ['The Marden canal reopened in May. It cost £9 million.', ['Cost of the Marden canal']],
  ['The new bridge cost £14 million.', ['Cost of the new bridge']],
])('what something costs is no such thing: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('what was too much of a cost', () =>
  expect(labels('The tunnel cost £60 million, which was £8 million too much.')).toEqual([
    'Cost of the tunnel',
    'Overspend on the tunnel',
  ]));
