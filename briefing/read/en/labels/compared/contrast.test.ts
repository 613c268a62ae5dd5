import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

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
