import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Turnover in haulage rose by 3.6%, in storage by 1.9%, and in post and courier services by 4.4%.',
    [
      'Growth in turnover in haulage',
      'Growth in turnover in storage',
      'Growth in turnover in post and courier services',
    ],
  ],
  [
    'Expenditure on schools amounted to 4.1% of GDP, and on parks and playgrounds to 0.3%.',
    ['Expenditure on schools as a share of GDP', 'Expenditure on parks and playgrounds as a share of GDP'],
  ],
])('the same measure in others is told with them, verb or none: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
