import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Unemployment fell to 6.1 per cent. Among those under 30 the rate is 11.2 per cent, almost twice the national average.',
    ['Unemployment', '', 'Unemployment among those under 30', 'Unemployment among those under 30'],
  ],
  [
    'Literacy has risen to 91 per cent. Among women the rate is 86 per cent.',
    ['Literacy', 'Literacy among women'],
  ],
  [
    'The poverty rate stood at 12 per cent. Among pensioners it was 19 per cent.',
    ['Poverty rate', 'Poverty rate among pensioners'],
  ],
])('a measure is told of those among whom it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['The closure leaves 340 of our members out of work.', ['Members out of work']],
  ['The flood left a third of the farms without water.', ['Farms without water']],
])('as they were left they are told: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
