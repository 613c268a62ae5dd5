import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Third quarter 2024 sales were $64 million, a 12% increase compared to $57 million in the prior year period.',
    ['Third quarter 2024 sales', 'Third quarter 2024 sales growth', 'Sales in the prior year period'],
  ],
  [
    'The order book was £7 million, against £9 million at the previous year end.',
    ['Order book', 'Order book at the previous year end'],
  ],
  [
    'Net loss was €4 million, versus a net profit of €2 million in the same period last year.',
    ['Net loss', 'Net profit in the same period last year'],
  ],
  [
    'Turnover was £40 million, well above the prior year figure of £31 million.',
    ['Turnover', 'Previous turnover'],
  ],
])('what a value is held against is told with its own time: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
