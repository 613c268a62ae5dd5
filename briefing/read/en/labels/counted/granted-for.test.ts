import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Building permits were issued for 940 cottages, 8% fewer than a year before.',
    [
      'Cottages for which building permits were issued',
      'Fall in cottages for which building permits were issued',
    ],
  ],
  [
    'Convictions were handed down in 3,160 cases, and 75 appeals were heard.',
    ['Cases in which convictions were handed down', 'Appeals heard'],
  ],
  [
    'Construction was started on 620 new flats and 580 were finished.',
    ['New flats started', 'New flats finished'],
  ],
])('what was granted or begun tells which things are counted: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('nothing is granted by what is told of a time', () => {
  expect(labels('Construction was started in 14 towns.')).toEqual(['Towns']);
});

test.each([
  ['Refurbishment was completed in 14 village halls.', 'Village halls refurbished'],
  ['Seismic reinforcement will be finished on 90 small dams.', 'Small dams to be reinforced'],
  ['Installation was completed in 40 schools.', 'Schools where installation was completed'],
])('works that were completed in places were done to them: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});
