import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('many nights are counted, and no time; who follows is told by the same', () => {
  expect(
    labels(
      'Guesthouses registered 861,500 nights, or 46.0% of the total. Farms followed with 439,100 (26.0%) and huts with 158,500 (11.0%); the remaining 52,900 were spent in tents.',
    ),
  ).toEqual([
    'Nights (guesthouses)',
    'Guesthouses’ share of nights',
    'Nights (farms)',
    'Farms’ share of nights',
    'Nights (huts)',
    'Huts’ share of nights',
    'Nights spent in tents',
  ]);
  expect(labels('Foreigners accounted for 239,400 nights, up 6.1% on the year.')).toEqual([
    'Nights (foreigners)',
    'Rise in nights (foreigners)',
  ]);
});

test('few nights are how long somebody stays', () =>
  expect(labels('The average stay was 2.8 nights.')).toEqual(['Average stay']));
