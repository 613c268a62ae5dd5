import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Halden reported net earnings attributable to shareholders of $87 million.',
    'Net earnings attributable to shareholders',
  ],
  ['Operating profit for the fourth quarter of £64 million was ahead of plan.', 'Operating profit'],
  [
    'Cash flow from operations before working capital of $230 million covered the dividend.',
    'Cash flow from operations before working capital',
  ],
])('the head names a sum, and not the last words before “of”: %s', (text, expected) => {
  expect(labels(text)[0]).toBe(expected);
});

test('a total “in fines” is named by what it was paid as', () =>
  expect(labels('The tribunal ordered the mill to pay a total of £7,200 in compensation.')).toEqual([
    'Compensation',
  ]));
