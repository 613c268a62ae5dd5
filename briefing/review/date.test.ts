import { expect, test } from 'vitest';
import { dateTyped, isReportDate } from './date.ts';

test.each([
  ['2024-03-12', '2024-03-12'],
  ['2024-3', '2024-03'],
  ['2024年3月12日', '2024-03-12'],
  [' 2024年3月 ', '2024-03'],
  ['2024/3/2', '2024-03-02'],
  ['2024.12', '2024-12'],
  ['2024-02-29', '2024-02-29'],
  ['', ''],
])('%s is kept as %s', (typed, kept) => {
  expect(dateTyped(typed)).toBe(kept);
  expect(isReportDate(kept)).toBe(true);
});

test.each(['2024', '2023-02-29', '2024-13', '2024-00-10', '12.3.2024', '去年三月', '2024-03-12x'])(
  '%s is no date',
  (typed) => {
    expect(dateTyped(typed)).toBeNull();
    expect(isReportDate(typed)).toBe(false);
  },
);
