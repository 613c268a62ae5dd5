import { expect, test } from 'vitest';
import { placeFrom } from './place.ts';

const screens = [{ x: 0, y: 0, width: 1366, height: 728 }];
const left = { x: 100, y: 80, width: 900, height: 600, maximized: false };

test('a window comes back to where it was left', () => {
  expect(placeFrom(JSON.stringify(left), screens)).toEqual(left);
});

test('a window whose screen is gone comes back where it can be seen', () => {
  expect(placeFrom(JSON.stringify({ ...left, x: 2_000 }), screens)).toBeNull();
  expect(placeFrom(JSON.stringify({ ...left, y: -300 }), screens)).toBeNull();
});

test('nonsense is no place', () => {
  for (const nonsense of [undefined, '', '{', '{}', JSON.stringify({ ...left, width: 1 })]) {
    expect(placeFrom(nonsense, screens)).toBeNull();
  }
});
