import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

test('a currency told before the first and a size told behind the last of two sums are of both', () => {
  const read = figures('The gross and net receipts are estimated at $9.4 and 7.1 billion respectively.');
  expect(read.map(({ label, unit, normalized }) => [label, unit, normalized])).toEqual([
    ['Gross receipts', '$', 9.4e9],
    ['Net receipts', '$', 7.1e9],
  ]);
});

test('“from existing 4 to 6 tons” are two values of one unit, and no range', () => {
  const read = figures('Farmers raised their yield from existing 4 to 6 tons per hectare.');
  expect(read.map(({ normalized, unit }) => [normalized, unit])).toEqual([
    [4, 'tons per hectare'],
    [6, 'tons per hectare'],
  ]);
});
