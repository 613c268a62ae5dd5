import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We closed outdated plants whose capacity amounted to 12 million tons of paper and 900,000 tons of glass.',
    ['Outdated paper capacity closed', 'Outdated glass capacity closed'],
  ],
  ['We will cut surplus capacity of 30 million tons of coal.', ['Surplus coal capacity to be cut']],
])('capacity is no product: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
