import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We invested £9 million in safety. About 60% of this went into training.',
    ['Investment in safety', 'Share of investment in training'],
  ],
  [
    'Of the total, 40% was spent on roads and 25% on schools.',
    ['Share spent on roads', 'Share spent on schools'],
  ],
])('a share of a sum is told by what it went to: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
