import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'I recommend a statutory floor of $200 million for the Rural Road Fund.',
    ['Statutory floor for the Rural Road Fund'],
  ],
])('a limit is told with what it is for: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Firms get an extra tax deduction of 70 percent on research costs, and we will raise this to 90 percent for small firms.',
    ['Extra tax deduction on research costs', 'Planned extra tax deduction for small firms'],
  ],
  [
    'The rural economy received an infusion of 900 million yuan from state banks.',
    ['Infusion from state banks'],
  ],
  [
    'The turnover threshold for small traders will be raised from 50,000 yuan to 80,000 yuan in monthly sales.',
    [
      'Previous turnover threshold for small traders (monthly sales)',
      'Turnover threshold for small traders (monthly sales)',
    ],
  ],
])('what stands right behind a sum tells what it is for, from or counted in: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
