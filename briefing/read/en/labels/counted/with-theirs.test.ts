import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('those who are told with what they have or as additional keep what they did', () => {
  expect(labels('About 4,000 families with damp flats moved into new homes.')).toEqual([
    'Families with damp flats who moved into new homes',
  ]);
  expect(labels('More than 900 additional rural people gained access to clean water.')).toEqual([
    'Rural people who gained access to clean water',
  ]);
});
