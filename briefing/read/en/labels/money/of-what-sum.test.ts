import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The purchase of Delta Seals was completed for an initial consideration of £9m.',
    'Initial consideration for Delta Seals',
  ],
  ['The actuarial valuation of the pension fund showed a deficit of £11m.', 'Pension fund deficit'],
  ['We incurred integration costs of £3m at Brook Valves.', 'Integration costs at Brook Valves'],
  ['The pension fund was valued in May. Contributions of £5m a year will end.', 'Pension contributions'],
  [
    'Profit includes a maiden contribution of £1.1m from the Leeds site.',
    'Maiden contribution from Leeds site',
  ],
])('a bare sum says what it is of: %s', (text, expected) => expect(labels(text)[0]).toBe(expected));

test.each([
  [
    'Adverse exchange movements lowered net assets by £5m.',
    'Reduction in net assets from adverse exchange movements',
  ],
  ['Higher freight rates added £3m to costs.', 'Increase in costs from higher freight rates'],
  ['The council cut spending by £5m.', 'Reduction in spending'],
])('what moved a sum is told, and who did is not: %s', (text, expected) =>
  expect(labels(text)).toEqual([expected]),
);
