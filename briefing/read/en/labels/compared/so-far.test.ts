import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'A further 12 ponds were dug. The cumulative number is now 90.',
    ['Ponds dug', 'Cumulative number of ponds dug'],
  ],
  [
    'Grain imports came to 4 million tonnes. Barley made up a third of that.',
    ['Grain imports', 'Barley’s share of grain imports'],
  ],
  [
    'Rural coverage reached 61 percent. The goal for 2031 is 80 percent.',
    ['Rural coverage', 'Rural coverage goal'],
  ],
])('what is told of the sentence before names it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
