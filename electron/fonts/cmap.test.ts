import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cmapPlace, coverageOf, covers, directoryBytes, type Coverage } from './cmap.ts';

const words = (...values: number[]): number[] => values.flatMap((value) => [value >> 8, value & 0xff]);
const longs = (...values: number[]): number[] =>
  values.flatMap((value) => words(value >>> 16, value & 0xffff));
const cmapOf = (format: number[]): Uint8Array =>
  Uint8Array.from([...words(0, 1), ...words(3, 10), ...longs(12), ...format]);

describe('a character map', () => {
  test('in groups (format 12) says what is there, and takes the box for missing ones as missing', () => {
    const groups = [...longs(0x20, 0x7e, 1), ...longs(0x4e00, 0x4e02, 0), ...longs(0x30edd, 0x30edd, 9)];
    const coverage = coverageOf(cmapOf([...words(12, 0), ...longs(16 + 36, 0, 3), ...groups]));
    expect(coverage).toEqual([
      [0x20, 0x7e],
      [0x4e01, 0x4e02],
      [0x30edd, 0x30edd],
    ]);
    expect(covers(coverage, 0x41)).toBe(true);
    expect(covers(coverage, 0x4e00)).toBe(false);
    expect(covers(coverage, 0x30edd)).toBe(true);
    expect(covers(coverage, 0x30ede)).toBe(false);
  });

  test('in segments (format 4) says the same, lists of glyphs included', () => {
    const ends = words(0x43, 0x4e02, 0xffff);
    const starts = words(0x41, 0x4e00, 0xffff);
    const deltas = words(5, 0, 1);
    // The second segment's list stands right after the three range offsets: two words on.
    const ranges = words(0, 4, 0);
    const list = words(7, 0, 8);
    const format = [
      ...words(4, 0, 0, 6, 0, 0, 0),
      ...ends,
      ...words(0),
      ...starts,
      ...deltas,
      ...ranges,
      ...list,
    ];
    expect(coverageOf(cmapOf(format))).toEqual([
      [0x41, 0x43],
      [0x4e00, 0x4e00],
      [0x4e02, 0x4e02],
    ]);
  });

  test('of a kind we do not know covers nothing', () => {
    expect(coverageOf(cmapOf(words(6, 0, 0, 0, 0)))).toEqual([]);
  });
});

describe('the fonts that travel with the app', () => {
  const load = (name: string): Coverage => {
    const file = readFileSync(`node_modules/@expo-google-fonts/${name}`);
    const place = cmapPlace(file.subarray(0, directoryBytes));
    if (!place) throw new Error('no cmap');
    return coverageOf(file.subarray(place.offset, place.offset + place.length));
  };
  const serif = load('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf');
  const sans = load('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
  const has = (coverage: Coverage, text: string): boolean[] =>
    [...text].map((character) => covers(coverage, character.codePointAt(0) ?? 0));

  test('have what a report is made of, rare names too', () => {
    for (const coverage of [serif, sans]) expect(has(coverage, '稳洣弢A9％“”℃')).not.toContain(false);
  });
  test('do not have everything', () => {
    expect(has(sans, '𰻝')).toEqual([true]);
    expect(has(serif, '𰻝')).toEqual([false]);
    expect(has(sans, '🎉')).toEqual([false]);
  });
});
