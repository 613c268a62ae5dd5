import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['In May a landslide cut road access to 14 villages.', ['Villages to which road access was cut']],
  ['A storm cut power to 38 of our halls.', ['Halls to which power was cut']],
  ['Engineers restored phone service to 47 hamlets.', ['Hamlets to which phone service was restored']],
  ['A tunnel will improve access for 12 suburbs.', ['Suburbs for which access is to be improved']],
  ['Samples were taken from 52 wells.', ['Wells from which samples were taken']],
])('things that a deed to another reached are told with it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['We sent maps to all 42 schools.', ['Schools']],
  ['Trains now run to 30 towns.', ['Towns']],
])('all there are, and what no deed reached, keep their name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
