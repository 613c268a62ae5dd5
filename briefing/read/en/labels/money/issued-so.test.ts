import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The fund consists of 12 million yuan of bonds issued for rural schools.',
    ['Bonds issued for rural schools'],
  ],
])('a bare word for money is told with what was done with it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
