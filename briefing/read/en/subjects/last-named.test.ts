import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Trading was slow, but we kept moving towards service contracts. These now account for 41% of sales.',
    'Service contracts’ share of sales',
  ],
  [
    'Demand was weak, so we relied on our export markets. They account for a third of sales.',
    'Export markets’ share of sales',
  ],
  ['The team let the last of the old depots. These had cost £3m a year to run.', 'Cost to run old depots'],
])('“these” and “they” are the things named last: %s', (text, expected) =>
  expect(labels(text)[0]).toBe(expected),
);

test('“they” stays with a subject that is told as several', () =>
  expect(labels('Prices fell in most shops. They recovered by 3% in May.')).toEqual(['Rise in prices']));
