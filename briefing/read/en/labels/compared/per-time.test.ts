import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The tramway already carries about 62,000 riders a day.', ['Riders a day']],
  ['The new plant will produce up to 40,000 boilers a year.', ['Boilers a year']],
  ['The ferry carries 3,000 cars each day.', ['Cars a day']],
  ['The panel reviews 52 indicators each quarter.', ['Indicators reviewed each quarter']],
  ['The site handles 12,000 parcels an hour.', ['Parcels an hour']],
  [
    'A total of 612 trains left the port, that is, almost two a day.',
    ['Trains that left the port', 'Trains a day'],
  ],
  ['There are 3,000 more cars than a year before.', ['Increase in cars']],
])('a count for each stretch of time names it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
