import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a share that none exceeds is of the whole told before', () => {
  expect(
    labels(
      'The eight largest clients account for 31% of turnover, and no single client represents more than 5%.',
    ),
  ).toEqual([
    'Largest clients',
    'Largest clients’ share of turnover',
    'Any single client’s share of turnover',
  ]);
});
