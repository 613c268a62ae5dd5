import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We will begin building the new hospital, with 40 million pounds to be spent this year.',
    ['Spending on the new hospital'],
  ],
  ['The firm hopes to double sales, with £20 million to be spent on marketing.', ['Spending on marketing']],
  [
    'Trade is projected to grow by 4%, with 90 million crowns to be invested in harbors, rail links, and canals.',
    ['Projected trade growth', 'Projected investment in harbors, rail links and canals'],
  ],
  ['We will widen the canal, with £3 million to be invested by 2027.', ['Investment in the canal']],
])('money to be spent is told with what it is for: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
