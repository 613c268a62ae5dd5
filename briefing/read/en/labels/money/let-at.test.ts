import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The network was extended by 12 stops to 140.', ['Increase in stops', 'Stops']],
  ['The fleet was expanded by 14 buses to 96 last year.', ['Increase in buses', 'Buses']],
  ['An additional $9 million is available for the next year.', ['Additional funds available']],
])('what was added tells what there is then: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
