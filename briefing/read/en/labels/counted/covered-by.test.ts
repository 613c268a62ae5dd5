import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We carried out trials of free school lunches in 120 towns and districts, covering 40,000 pupils.',
    ['Towns and districts with trials of free school lunches', 'Pupils covered by free school lunches'],
  ],
])('places and people are told by the scheme that they have: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
