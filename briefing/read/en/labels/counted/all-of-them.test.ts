import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'All remaining poor families, totalling 4,200 last May, were moved out of poverty, as were all 38 poor districts.',
    ['Remaining poor families moved out of poverty', 'Poor districts moved out of poverty'],
  ],
  [
    'Its entire homeless population, 61,300 in number, was given shelter.',
    ['Homeless population given shelter'],
  ],
])('what befell all who are told beside: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
