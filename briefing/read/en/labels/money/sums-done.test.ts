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
  [
    'Some 310 sponsors backed the fair. Together they gave £41,000, of which one firm, based in Oslo, made up £9,000.',
    ['Sponsors who backed the fair', 'Given by sponsors', 'Firm'],
  ],
])('what makes up the rest is told of itself: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
