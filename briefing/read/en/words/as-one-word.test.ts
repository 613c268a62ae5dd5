import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'The ministry set aside 300 million crowns of new funding for district- and village-level councils.',
    'Funding for district- and village-level councils',
  ],
  [
    'Average prices for electricity and gas supplied to small and medium enterprises were cut by 8 percent.',
    'Fall in average prices for electricity and gas',
  ],
  [
    'Prices for heating and leased storage for farms will be cut by 10 percent.',
    'Planned fall in prices for heating and leased storage for farms',
  ],
])('words that describe one thing together are not parted: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});
