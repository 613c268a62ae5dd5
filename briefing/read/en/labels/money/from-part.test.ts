import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Revenue was £91 million, of which overseas business contributed £24 million, up 12%.',
    ['Revenue', 'Revenue from overseas business', 'Growth in revenue from overseas business'],
  ],
  [
    'Prices averaged £87 a tonne, a discount of 6% to the benchmark.',
    ['Prices per tonne', 'Discount to benchmark'],
  ],
  ['Net cash flow from trading was an inflow of £8 million.', ['Net cash flow from trading']],
])('a part and a discount are told with their whole: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
