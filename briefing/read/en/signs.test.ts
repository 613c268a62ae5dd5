import { expect, test } from 'vitest';
import { figures, labels } from './testing.ts';

const signs = (text: string): number[] => figures(text).map(({ sign, normalized }) => sign * normalized);

test.each([
  ['Business tariffs will be lowered by an average of 9 percent.', [-9]],
  [
    'Consumption increased by 2.1%, and investment declined for the second year running, by 0.8%.',
    [2.1, -0.8],
  ],
  ['The deficit was 1.4 billion crowns smaller than in 2023.', [-1.4e9]],
  ['The natural decrease of 18,300 was offset by arrivals.', [18300]],
  ['Births fell short of deaths by 900.', [900]],
  ['Tariffs will be raised by an average of 9 percent.', [9]],
  [
    'We will cut steel capacity by around another 14 million tonnes and coal by around a further 80 million tonnes.',
    [-14e6, -80e6],
  ],
])('a fall is one whatever stands before its number: %s', (text, expected) => {
  expect(signs(text)).toEqual(expected);
});

test('what fell short of another is less than it, and nothing fell', () =>
  expect(labels('Births fell short of deaths by 900.')).toEqual(['Excess of deaths over births']));
