import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We ran workshops in 40 of the 55 colleges.', ['Colleges where workshops were run', 'Colleges']],
  ['We will complete roof repairs in 30 schools.', ['Schools where roof repairs are to be completed']],
  ['Lifts were installed at 12 stations.', ['Stations where lifts were installed']],
  [
    'Bird flu was reported in three counties, with 14 outbreaks.',
    ['Counties where bird flu was reported', 'Outbreaks'],
  ],
  ['The scheme was launched in 40 towns.', ['Towns where the scheme was launched']],
  ['Errors were found in 14 samples taken in May.', ['Samples']],
])('places are told by what was done there: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Parking charges were raised in 14 car parks.', 'Car parks where parking charges were raised'],
  ['Speed limits were cut to 50 km/h on 31 rural roads.', 'Rural roads where speed limits were cut'],
  ['Opening hours were extended at 9 libraries.', 'Libraries where opening hours were extended'],
  ['Fares were cut in 3 stages.', 'Stages'],
])('places where a level was moved: %s', (text, expected) => {
  expect(labels(text).at(-1)).toBe(expected);
});

test('the cost of what was done at places is told by the deed', () => {
  expect(labels('Speed cameras were installed at 23 busy junctions at a cost of £2 million.')).toEqual([
    'Busy junctions where speed cameras were installed',
    'Cost of installing speed cameras',
  ]);
});
