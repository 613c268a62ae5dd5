import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The board proposed a dividend for the year of 14 pence.', ['Proposed dividend']],
  ['The appeal ended with damages and interest of €2.3 million.', ['Damages and interest']],
])('a sum is told with those whom it goes to: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
