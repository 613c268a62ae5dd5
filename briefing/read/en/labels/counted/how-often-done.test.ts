import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Trade boomed, with an average of over 400 new shops opening daily.', ['New shops opening daily']],
])('how often there are so many is told with them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
