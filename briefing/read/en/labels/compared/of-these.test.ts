import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We started construction on 41 major projects and completed 19.',
    ['Major projects started', 'Major projects completed'],
  ],
  [
    'We built or expanded 62 primary and secondary schools.',
    ['Primary and secondary schools built or expanded'],
  ],
  [
    'The three industries accounted for 14 percent, 41 percent and 45 percent of output respectively.',
    [
      'Industries',
      'Primary industry’s share of output',
      'Secondary industry’s share of output',
      'Tertiary industry’s share of output',
    ],
  ],
  [
    'There were 81 industrial enterprises. Their value added increased by 6.1 percent. The profits of these enterprises totalled 2.2 billion yuan.',
    [
      'Industrial enterprises',
      'Growth in value added of industrial enterprises',
      'Profits of industrial enterprises',
    ],
  ],
  [
    'The fall is not due to a lower rate of saving, which remained unchanged at 12 per cent.',
    ['Rate of saving'],
  ],
  [
    'Some 21 indicators met their target and six had missed it.',
    ['Indicators that met target', 'Indicators that missed their target'],
  ],
])('those that were counted are named again: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
