import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The order book stood at €3.2 billion, representing 1.8 years of sales.',
    ['Order book', 'Order book in years of sales'],
  ],
  [
    'Gas in store was 41 TWh, equal to 5 months of consumption.',
    ['Gas in store', 'Gas in store in months of consumption'],
  ],
])('a stock told by how long it would last says so: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
