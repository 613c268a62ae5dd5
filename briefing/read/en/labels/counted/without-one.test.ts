import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what something was without is named', () => {
  expect(
    labels('There were six train delays in May, and the longest stretch without one was 11 days.'),
  ).toEqual(['Train delays', 'Longest stretch without train delays']);
});

test('what they have one of is named', () => {
  expect(labels('We sold 410 heat pumps, and 12% of tenants have one.')).toEqual([
    'Heat pumps sold',
    'Tenants with heat pumps',
  ]);
});
