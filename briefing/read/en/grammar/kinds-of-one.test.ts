import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Last year 4,120 drivers passed a car, lorry or bus test, and the average fee was 96 crowns.',
    ['Drivers who passed a car, lorry or bus test', 'Average fee'],
  ],
  [
    'In May 310 people were waiting for a heart, lung or kidney transplant, and the median wait was five months.',
    ['People waiting for a heart, lung or kidney transplant', 'Median wait'],
  ],
])('kinds of one thing are no clauses: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Some 940 cottages got new roofs, gutters or chimneys.',
    'Cottages that got new roofs, gutters or chimneys',
  ],
  ['We gave 310 pupils laptops, books or bus passes.', 'Pupils given laptops, books or bus passes'],
])('things one of which each has are no clauses: %s', (text, expected) =>
  expect(labels(text).at(-1)).toBe(expected),
);
