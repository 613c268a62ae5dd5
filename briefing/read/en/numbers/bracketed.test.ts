import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

test('a sum in brackets behind its sign of money is below nothing', () => {
  expect(figures('Net debt of $(412.3) million reflects the sale.')).toMatchObject([
    { raw: '$(412.3) million', normalized: 412_300_000, unit: '$', sign: -1, label: 'Net debt' },
  ]);
});

test('a sum told beside something in brackets is none', () => {
  expect(figures('The grant ($4 million) was paid.')).toMatchObject([{ normalized: 4_000_000, sign: 1 }]);
});

test('the first of two days of a month counts nothing', () => {
  expect(figures('Members met on 11 and 12 June for the annual review.')).toEqual([]);
});
