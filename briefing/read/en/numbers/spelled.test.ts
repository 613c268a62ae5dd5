import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

const values = (text: string): number[] => figures(text).map(({ normalized }) => normalized);

test('a number whose parts grow smaller is one, commas or not; a list of numbers stays a list', () => {
  expect(values('The levy brought in three lakh, forty thousand, two hundred and six crore rupees.')).toEqual(
    [3402060000000],
  );
  expect(values('The fund holds six million, two hundred thousand, one hundred and four dollars.')).toEqual([
    6200104,
  ]);
  expect(values('The sites drew two thousand, four thousand, and five thousand visitors.')).toEqual([
    2000, 4000, 5000,
  ]);
});
