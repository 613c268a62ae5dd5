import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We will end with a fund balance of $14 million, equal to 12% of expenditures.',
    ['Fund balance', 'Fund balance as a share of expenditures'],
  ],
])('what was meant is told of the same thing: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
