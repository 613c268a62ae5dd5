import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We installed 420 fast and 30 slow chargers.', ['Fast chargers installed', 'Slow chargers installed']],
  [
    'There were 14 fatal, 120 serious and 300 slight accidents.',
    ['Fatal accidents', 'Serious accidents', 'Slight accidents'],
  ],
])('a noun told once is the noun of all its numbers: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
