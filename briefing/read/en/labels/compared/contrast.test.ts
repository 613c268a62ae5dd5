import { expect, test } from 'vitest';
import { figures, labels } from '../../testing.ts';

test.each([
  [
    'Turnout was 61 per cent among young voters and 78 per cent among older ones.',
    ['Turnout among young voters', 'Turnout among older voters'],
  ],
  [
    'Prices rose by 4 per cent in large towns and by 2 per cent in small ones.',
    ['Rise in prices in large towns', 'Rise in prices in small towns'],
  ],
])('“ones” are of the kind told first: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Output of heavy industry, exports and tourist numbers grew 4%, 6% and 9%, respectively.',
    ['Growth in output of heavy industry', 'Growth in exports', 'Rise in tourist numbers'],
  ],
  ['Imports of cars and lorries fell 3% and 5%.', ['Fall in imports of cars', 'Fall in imports of lorries']],
  [
    'The share of paved and unpaved paths in poor condition now stands at 6% and 21% respectively.',
    ['Paved paths in poor condition', 'Unpaved paths in poor condition'],
  ],
])('each of several has what is its own: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'The average working week was 37.4 hours: 39.2 for men and 34.8 for women.',
    ['Average working week', 'Average working week for men', 'Average working week for women'],
  ],
  [
    'The employment rate climbed to 71.2 percent, with 75.8 percent for men and 66.4 percent for women.',
    ['Employment rate', 'Employment rate for men', 'Employment rate for women'],
  ],
  [
    'Tax rates will be lowered from 16% to 13% in mining and from 10% to 9% in farming.',
    [
      'Tax rates in mining before',
      'Planned tax rates in mining',
      'Tax rates in farming before',
      'Planned tax rates in farming',
    ],
  ],
])('what is told of all is told of each behind it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('others are measured in the unit that is told once', () =>
  expect(
    figures('The median age at marriage was 31 years, 32.5 years for men and 29.6 for women.').map(
      ({ kind }) => kind,
    ),
  ).toEqual(['duration', 'duration', 'duration']));

test('two that are parted by an aside are told apart all the same', () =>
  expect(
    labels('Pay growth was 4.2% for shop staff, staying close to the peak of 2019, and 3.7% for drivers.'),
  ).toEqual(['Pay growth for shop staff', 'Pay growth for drivers']));
