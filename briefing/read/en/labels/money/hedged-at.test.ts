import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We bought back 7.2 million shares at an average price of 212p.',
    ['Shares bought back', 'Average price per share'],
  ],
  [
    'The group drilled 31 wells at an average cost of $5.4 million.',
    ['Wells drilled', 'Average cost per well'],
  ],
  [
    'About 65% of next year’s fuel is hedged at an average of $91 per barrel.',
    ['Fuel hedged', 'Average hedged price per barrel'],
  ],
])('an average price is told with what it was paid for: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
