import { expect, it } from 'vitest';
import { labels } from '../testing.ts';

it('names no number by a verb alone where the sentence says more', () => {
  expect(labels('Profit fell after closure costs of £3.4m relating to two laundries.')).toContain(
    'Closure costs',
  );
  expect(labels('Eviction notices fell again: 2,150 were issued, 9% fewer than in 2019.')).toEqual([
    'Eviction notices',
    'Fall in eviction notices',
  ]);
  expect(labels('Capital spending was £20m, of which £7m was spent at Corby.')).toEqual([
    'Capital spending',
    'Capital spending at Corby',
  ]);
});

it('calls money what was released where nothing says which', () => {
  expect(labels('So far £6 million has been released.')).toEqual(['Money released']);
});
