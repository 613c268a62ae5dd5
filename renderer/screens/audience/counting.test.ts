import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countUp } from './counting.ts';

describe('a number that counts up', () => {
  test('starts with as many digits as it ends with, and keeps its commas, point and sign', () => {
    const texts = (text: string): (string | undefined)[] => [0, 1].map((share) => countUp(text)?.(share));
    expect(texts('5,200')).toEqual(['1,000', '5,200']);
    expect(texts('38.21')).toEqual(['10.00', '38.21']);
    expect(texts('8.1')).toEqual(['0.0', '8.1']);
    expect(texts('-79.4')).toEqual(['-10.0', '-79.4']);
    expect(texts('1,234,567')).toEqual(['1,000,000', '1,234,567']);
  });

  test('ends exactly where it should, and is never wider or narrower', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        fc.double({ min: 0, max: 1.2, noNaN: true }),
        (whole, decimals, grouped, share) => {
          const digits = grouped ? String(whole).replace(/\B(?=(\d{3})+$)/g, ',') : String(whole);
          const text = decimals === 0 ? digits : `${digits}.${'7'.repeat(decimals)}`;
          const at = countUp(text);
          expect(at?.(1)).toBe(text);
          expect(at?.(share)).toHaveLength(text.length);
        },
      ),
    );
  });

  test('is a number: ranges, places and words stand still', () => {
    for (const text of ['3—5', '第二', '007', '1/3', '约', '']) expect(countUp(text), text).toBeNull();
  });
});
