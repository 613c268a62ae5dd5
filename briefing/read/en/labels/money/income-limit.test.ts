import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The board approved 320 flats, and 75 of those will be set aside for families earning less than 50 percent of the area median income.',
    ['Flats approved', 'Flats to be set aside for families', 'Income limit as a share of area median income'],
  ],
  [
    'The town permitted 510 houses, of which 90 will be sold to couples with incomes below 80 percent of the regional median.',
    ['Houses permitted', 'Houses to be sold to couples', 'Income limit as a share of regional median'],
  ],
  [
    'The hostel has 90 rooms, and 40 of them are kept for pensioners earning no more than £18,000 a year.',
    ['Rooms', 'Rooms kept for pensioners', 'Limit on income'],
  ],
  [
    'The county licensed 88 new cabs, and 20 of those will be held for drivers with ramps.',
    ['New cabs licensed', 'New cabs to be held for drivers with ramps'],
  ],
])('those for whom it is meant, and how much they may earn: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
