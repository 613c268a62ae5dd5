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
