import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a part of what is new is new', () =>
  expect(labels('The bank built 40 new branches, of which 31 were kiosks.')).toEqual([
    'New branches',
    'New kiosks',
  ]));

test.each([
  [
    'The registry issued 4,300 licences, of which 1,900, or 44%, were to first-time applicants.',
    [
      'Licences issued',
      'Licences issued to first-time applicants',
      'Licences issued to first-time applicants',
    ],
  ],
  [
    'We made 920 visits, of which 610, or 66%, were to people in rented homes.',
    ['Visits', 'Visits to people in rented homes', 'Visits to people in rented homes'],
  ],
])('a part and its share are named by what follows both: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
