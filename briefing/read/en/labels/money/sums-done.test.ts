import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Births added 21,000 people and net migration made up the remaining 9,000.',
    ['People added by births', 'Net migration'],
  ],
  ['Grants came to £3 million; fees made up the remaining £2 million.', ['Grants', 'Fees']],
  ['Agencies identified reductions of $7 million.', ['Reductions identified by agencies']],
  ['Funding of $14 million is included for staff pay.', ['Funding for staff pay']],
])('what makes up the rest is told of itself: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
