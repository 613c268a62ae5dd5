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
