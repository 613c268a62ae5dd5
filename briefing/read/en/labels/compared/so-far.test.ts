import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Grain imports came to 4 million tonnes. Barley made up a third of that.',
    ['Grain imports', 'Barley’s share of grain imports'],
  ],
])('what is told of the sentence before names it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
