import { expect, test } from 'vitest';
import type { Slide } from '../../../briefing/model.ts';
import { keywordOf, segmentsOf } from './segments.ts';

const slides = ['', '稳', '稳', '新', '新', '新', '稳'].map((name, index) => ({
  slide: { keyword: name === '' ? null : { name, position: '稳新'.indexOf(name) + 1, count: 2 } } as Slide,
  index,
}));
const deck = { slides, run: 6 };

test('a deck falls into its keywords, and its back-up slides into none', () => {
  expect(segmentsOf(deck)).toEqual([
    { keyword: '', slides: [1] },
    { keyword: '稳', slides: [2, 3] },
    { keyword: '新', slides: [4, 5, 6] },
  ]);
  expect(keywordOf(deck, 5)).toEqual({ keyword: '新', at: 2, of: 3 });
  expect(keywordOf(deck, 1)).toBeNull();
  expect(keywordOf(deck, 7)).toBeNull();
});
