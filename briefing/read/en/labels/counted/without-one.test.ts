import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what something was without is named', () => {
  expect(
    labels('There were six train delays in May, and the longest stretch without one was 11 days.'),
  ).toEqual(['Train delays', 'Longest stretch without train delays']);
});
