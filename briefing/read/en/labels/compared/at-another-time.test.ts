import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The pass rate was 41% (39% in 2023).', ['Pass rate', 'Pass rate in 2023']],
  ['Staff numbered 310 (280 the year before).', ['Staff', 'Staff the year before']],
  ['Unemployment stands at 4% and was 5% a year ago.', ['Unemployment', 'Unemployment a year ago']],
])('of two numbers told of one thing the one of another time says of which: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
