import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We helped 300 firms with 10 or fewer workers.', ['Firms helped with 10 or fewer workers', 'Workers']],
])('a bound of size tells which are counted: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
