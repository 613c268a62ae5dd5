import { describe, expect, test } from 'vitest';
import { laidOut, walked, within } from './grid.ts';

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
// 1 | 2 3 4 5 · 6 7 | 8 9 10
const rows = laidOut(
  [
    { title: '开篇', slides: [1] },
    { title: '稳', slides: upTo(2, 7) },
    { title: '新', slides: [8, 9, 10] },
  ],
  4,
  { title: 30, row: 100 },
);
const from = (slide: number, key: string): number | undefined => walked(rows, slide, 2, key);

describe('slides in rows', () => {
  test('stand under their title, a row as long as there is room', () => {
    expect(rows.map(({ top, title, slides }) => title ?? `${top}: ${slides.join(' ')}`)).toEqual([
      '开篇',
      '30: 1',
      '稳',
      '160: 2 3 4 5',
      '260: 6 7',
      '新',
      '390: 8 9 10',
    ]);
  });
  test('are drawn only where somebody looks', () => {
    expect(within(rows, 150, 200).map(({ top }) => top)).toEqual([130, 160]);
  });
  test('are walked as one line by left and right, and end at the ends', () => {
    expect(from(1, 'ArrowRight')).toBe(2);
    expect(from(8, 'ArrowLeft')).toBe(7);
    expect(from(10, 'ArrowRight')).toBe(10);
    expect(from(5, 'Home')).toBe(1);
    expect(from(5, 'End')).toBe(10);
  });
  test('keep their column up and down as far as a row reaches', () => {
    expect(from(4, 'ArrowDown')).toBe(7);
    expect(from(3, 'ArrowDown')).toBe(7);
    expect(from(7, 'ArrowDown')).toBe(9);
    expect(from(2, 'ArrowUp')).toBe(1);
    expect(from(1, 'ArrowUp')).toBe(1);
    expect(from(2, 'PageDown')).toBe(8);
    expect(from(10, 'PageUp')).toBe(4);
  });
  test('are not walked by other keys', () => expect(from(3, 'x')).toBeUndefined());
  test('can be none', () => expect(walked([], 3, 2, 'ArrowDown')).toBe(3));
});
