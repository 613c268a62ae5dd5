import { expect, test } from 'vitest';
import { numbersOf } from './numbers.ts';

const read = (text: string): [string, number][] => numbersOf(text).map(({ raw, value }) => [raw, value]);

test('thousands parted by a blank are one number, told as it stands', () => {
  expect(
    read('实现地区生产总值 1 286.4 亿元，城乡居民收入分别为43 260元、22\u2009815元，就业9 120人。'),
  ).toEqual([
    ['1 286.4 亿元', 1286.4],
    ['43 260元', 43260],
    ['22\u2009815元', 22815],
    ['9 120人', 9120],
  ]);
});

test('numbers in a row, and years, are several', () => {
  expect(read('税收 120 135 142亿元').map(([, value]) => value)).not.toContain(120135142);
  expect(read('2023 100个').map(([, value]) => value)).not.toContain(2023100);
});

test('magnitudes that get lesser by steps are one number', () => {
  expect(read('日均办件1万3千多件，水库蓄水2亿4千多万立方米，登山者3万5千人，水渠长2千米。')).toEqual([
    ['1万3千多件', 1.3],
    ['2亿4千多万立方米', 2.4],
    ['3万5千人', 3.5],
    ['2千米', 2],
  ]);
});
