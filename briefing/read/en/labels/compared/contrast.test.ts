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
