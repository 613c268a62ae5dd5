import { expect, test } from 'vitest';
import { clockText, differenceText } from './time.ts';

test('lengths of time read as on a stop watch', () => {
  expect([0, 499, 59_500, 65_000, 3_729_000, -5].map(clockText)).toEqual([
    '0:00',
    '0:00',
    '1:00',
    '1:05',
    '1:02:09',
    '0:00',
  ]);
});

test('a difference says which way it goes, and nothing is neither more nor less', () => {
  expect([20_000, -65_000, 300, -300].map(differenceText)).toEqual(['+0:20', '−1:05', '0:00', '0:00']);
});
