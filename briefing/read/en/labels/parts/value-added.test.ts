import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('value-added with a hyphen is the noun that it is without one', () => {
  expect(labels('The value-added of the farm sector accounted for 11% of GDP.')).toEqual([
    'Farm sector’s share of GDP',
  ]);
});

test('things that were either this or that keep both deeds', () => {
  expect(labels('Last year 48 licence fees were either cancelled or cut.')).toEqual([
    'Licence fees cancelled or cut',
  ]);
});
