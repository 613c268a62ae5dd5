import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Incomes of inland and coastal households were £610 and £480, and the ratio between the two narrowed to 1.27.',
    [
      'Incomes of inland households',
      'Incomes of coastal households',
      'Ratio between incomes of inland and coastal households',
    ],
  ],
  // Two things that share no word are no pair.
  ['Rents were £600 and fares £4. The gap between the two is 9%.', ['Rents', 'Fares', 'Gap between the two']],
])('the two things just told are named: %s', (text, expected) => expect(labels(text)).toEqual(expected));
