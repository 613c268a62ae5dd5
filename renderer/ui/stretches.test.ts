import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from './stretches.ts';

test('a list cut into stretches loses nothing, and no stretch is much taller than a window', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 900 }));
  fc.assert(
    fc.property(heights, (items) => {
      const stretches = stretchesOf(items, (item) => item);
      expect(stretches.flatMap((one) => one.items)).toEqual(items);
      for (const { start, items: own, height } of stretches) {
        expect(items.slice(start, start + own.length)).toEqual(own);
        expect(height).toBe(own.reduce((sum, item) => sum + item, 0));
        expect(height).toBeLessThan(1_900);
      }
    }),
  );
});

test('what fits a window is one stretch', () => {
  expect(stretchesOf(Array<number>(20).fill(38), (item) => item)).toHaveLength(1);
  expect(stretchesOf([], () => 1)).toEqual([]);
});
