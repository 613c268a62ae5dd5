import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Cut the queue for a hearing test from 31 days to 12.',
    ['Previous queue for a hearing test', 'Queue for a hearing test'],
  ],
  ['Set the entry wage at £12.40.', ['Entry wage']],
  ['Cut our median repair time to 9 days.', ['Median repair time']],
  ['Held price rises in our shops to 1.5 per cent.', ['Price rises in our shops']],
  ['Capped fare increases on trams at 2 per cent.', ['Cap on fare increases on trams']],
  ['Capped entry fees at £6.', ['Cap on entry fees']],
  // A word that only describes what the verb is told of.
  ['Capped fares rose by 3 per cent.', ['Rise in capped fares']],
])('the deed that a line begins with is no part of a name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
