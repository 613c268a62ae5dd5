import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'The Harbour Fund, which pays for dredging, cranes, lights, buoys and most of the pilots, is proposed at $26 million.',
    ['Proposed Harbour Fund'],
  ],
  [
    'Yields averaged 3.1 percent this spring, which costs the Harbour Fund about $2.4 million.',
    ['Yields', 'Cost to the Harbour Fund'],
  ],
  [
    'The reserve is 22 percent of spending, above the Board’s 18 percent policy minimum.',
    ['Reserve’s share of spending', 'Board’s policy minimum'],
  ],
  [
    'The ten-year drainage program totals $84 million, of which $9 million is proposed for FY 2031.',
    ['Drainage program', 'Drainage program', 'Drainage program proposed'],
  ],
  [
    'Spending is $61 million, a decrease of 2 percent from the previous year’s approved budget of $62.2 million.',
    ['Spending', 'Fall in spending', 'Previous year’s approved budget'],
  ],
  [
    '• Holds the harbour levy at $2.40 per $1,000 of taxable value',
    ['Harbour levy per $1,000 of taxable value'],
  ],
])('a budget message names whole what it tells of: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
