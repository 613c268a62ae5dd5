import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

test('a currency told before the first and a size told behind the last of two sums are of both', () => {
  const read = figures('The gross and net receipts are estimated at $9.4 and 7.1 billion respectively.');
  expect(read.map(({ label, unit, normalized }) => [label, unit, normalized])).toEqual([
    ['Estimated gross receipts', '$', 9.4e9],
    ['Estimated net receipts', '$', 7.1e9],
  ]);
});

test('“from existing 4 to 6 tons” are two values of one unit, and no range', () => {
  const read = figures('Farmers raised their yield from existing 4 to 6 tons per hectare.');
  expect(read.map(({ normalized, unit }) => [normalized, unit])).toEqual([
    [4, 'tons per hectare'],
    [6, 'tons per hectare'],
  ]);
});

test.each([
  ['The economy grew from 48 trillion to 71 trillion yuan.', [48e12, 'yuan', 71e12, 'yuan']],
  ['Rents went up from 730 to 805 euros a month.', [730, 'euros', 805, 'euros']],
  ['Debt rose from $2.4 to $3.1 billion.', [2.4e9, '$', 3.1e9, '$']],
  ['Users rose from 900 to 1.2 million.', [900, '', 1.2e6, '']],
  [
    'Investment was 4.4 trillion rupees, of which foreign funds supplied 0.5 trillion.',
    [4.4e12, 'rupees', 0.5e12, 'rupees'],
  ],
  ['The levy raised 7.2 million francs, 0.3 million more than foreseen.', [7.2e6, 'francs', 0.3e6, 'francs']],
  [
    'Net lending dropped to 310 million dollars from 420 million in 2022.',
    [310e6, 'dollars', 420e6, 'dollars'],
  ],
  ['The deficit is $1.2 billion, compared with about 1.8 billion a year ago.', [1.2e9, '$', 1.8e9, '$']],
  ['Receipts went from 5.1 billion pesos in 2021 to 6.7 billion.', [5.1e9, 'pesos', 6.7e9, 'pesos']],
  ['The mills ground 4.1 million tons, up from 3.8 million.', [4.1e6, 'tons', 3.8e6, 'tons']],
  ['Sales came to 640 million dollars from 12 million customers.', [640e6, 'dollars', 12e6, '']],
])('what money and how large it is may be told of one of a pair for both: %s', (text, expected) => {
  expect(figures(text).flatMap(({ normalized, unit }) => [normalized, unit])).toEqual(expected);
});

test.each([
  ['The roll stood at 61,000, or 3.9% of that age group, 2,400 more than a year earlier.', ''],
  ['Turnout was 61% in the north, 5 more than in 2021.', '%'],
  ['Of the children, 12% of that class were seen, 40 more than in May.', ''],
])('so many more than a share are no percent: %s', (text, unit) => {
  const last = figures(text).at(-1);
  expect([last?.unit, last?.kind]).toEqual([unit, unit === '' ? 'amount' : 'growth']);
});
