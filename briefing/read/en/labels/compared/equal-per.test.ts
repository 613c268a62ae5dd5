import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The gross budget was £18.2 million, equal to £41.30 for each resident, and we ended the year £0.2 million over it.',
    ['Gross budget', 'Gross budget per resident', 'Overspend'],
  ],
  [
    'Total spending was $92 million, equivalent to $310 per pupil.',
    ['Total spending', 'Total spending per pupil'],
  ],
])('a sum told again for each keeps its name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
