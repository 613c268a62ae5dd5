import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what a record rose by, and what it was before, is no record', () => {
  expect(
    labels('Record number of guests at 4.1 million, up 3%, with a record occupancy rate of 88% (2019: 84%).'),
  ).toEqual([
    'Record number of guests',
    'Rise in number of guests',
    'Record occupancy rate',
    'Occupancy rate in 2019',
  ]);
});
