import { describe, expect, test } from 'vitest';
import { elapsedText, leftText } from './clocks.ts';
import { readTiming } from './timing.ts';

const now = new Date(2026, 3, 1, 15, 0, 0);
const read = (kind: 'up' | 'down' | 'until', minutes: string, time: string, at = now) =>
  readTiming({ kind, minutes, time }, at);

describe('the time of a show as typed', () => {
  test('is counted up, in minutes, or until an hour of today', () => {
    expect(read('up', '', '')).toEqual({ kind: 'up' });
    expect(read('down', ' 12,5 ', '')).toEqual({ kind: 'down', minutes: 12.5 });
    expect(read('until', '', '15:01')).toEqual({ kind: 'until', at: now.getTime() + 60_000 });
  });
  test('may end past midnight', () => {
    const evening = new Date(2026, 11, 31, 22, 15, 0);
    const end = new Date(2027, 0, 1, 0, 30, 0).getTime();
    for (const typed of ['00:30', '0:30'])
      expect(read('until', '', typed, evening)).toEqual({ kind: 'until', at: end });
    expect(read('until', '', '22:10', evening)).toBe('past');
    expect(read('until', '', '9:00', evening)).toBe('past');
    // In the morning every hour of the day is still to come.
    const morning = new Date(2026, 3, 1, 8, 0, 0);
    expect(read('until', '', '21:00', morning)).toMatchObject({ kind: 'until' });
  });
  test('is refused when it is none', () => {
    for (const minutes of ['', '0', '-3', '601', 'zehn', '1e9'])
      expect(read('down', minutes, ''), minutes).toBe('bad-minutes');
    for (const time of ['', '25:00', '12:60', 'noon']) expect(read('until', '', time), time).toBe('bad-time');
    expect(read('until', '', '15:00')).toBe('past');
  });
});

test('what is left is told to the second, and past nothing with a minus', () => {
  expect(leftText(299_001)).toBe('5:00');
  expect(leftText(0)).toBe('0:00');
  expect(leftText(-65_000)).toBe('−1:05');
  expect(elapsedText(3_729_999)).toBe('1:02:09');
});
