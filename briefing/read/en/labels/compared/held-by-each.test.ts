import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The two largest ports, Varn and Oster Bay, held shares of 41 and 22 per cent.',
    ['Largest ports', 'Varn’s share', 'Oster Bay’s share'],
  ],
  [
    'The three funds, Nordpen, Alba and Castor, had market shares of 30, 20 and 11 per cent respectively.',
    ['Funds', 'Nordpen’s market share', 'Alba’s market share', 'Castor’s market share'],
  ],
])('each number belongs to the next of those named: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
