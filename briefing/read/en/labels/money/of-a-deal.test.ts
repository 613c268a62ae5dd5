import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['In May we acquired Brodal, a maker of pumps, for £12.4 million.', ['Price of Brodal']],
  ['The group acquired a rival in Leeds for $64 million.', ['Price of a rival in Leeds']],
  ['We sold the Dutch business for €18m.', ['Price of the Dutch business']],
  ['The loan was renewed for a term of seven years.', ['Loan term']],
  ['The orders have an average term of nine months.', ['Average term']],
  [
    'The two mills are running at 64% and 91% of capacity respectively.',
    ['Mills running', 'Use of capacity at mills', 'Use of capacity at mills'],
  ],
  ['The strike cost us four weeks.', ['Time lost to strike']],
  ['The fund had a budget of €40 million. Of this sum, €31 million was spent.', ['Budget', 'Budget spent']],
])('what deals, terms and plants are told by: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['The fund sold its stake in Harker for $40 million.', 'Price of the stake in Harker'],
  ['The works, which we bought for £22.5m, did well.', 'Price of the works'],
  ['The Danish business, bought in March for £22.5m, did well.', 'Price of the Danish business'],
])('the price of what stands before its deed: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});
