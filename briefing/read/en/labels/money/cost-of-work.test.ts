import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Repairs are estimated at €2.1 million.', ['Estimated cost of repairs']],
  ['The clean-up is put at $12 million.', ['Estimated cost of the clean-up']],
  ['The stake is estimated at $12 million.', ['Stake']],
  ['The railway plans to invest $90 million by 2031.', ['Planned investment']],
])('money for work to be done is told as its cost: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
