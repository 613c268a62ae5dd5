import { expect, test } from 'vitest';
import { figures, labels } from '../../testing.ts';

test.each([
  [
    'Revenue increased by 9%, including growth of 14% in freight and 3% in catering.',
    ['Revenue growth', 'Rise in freight', 'Rise in catering'],
  ],
  [
    'Passenger numbers rose by 5%, with growth of 6% in the north and 4% in the Republic of Carrow.',
    [
      'Rise in passenger numbers',
      'Rise in passenger numbers in the north',
      'Rise in passenger numbers in the Republic of Carrow',
    ],
  ],
  [
    'Sales were flat, with declines of 4% in Norland and 2% in Sudland.',
    ['Fall in sales in Norland', 'Fall in sales in Sudland'],
  ],
  // No place, and no other thing.
  ['Fares rose by 9%, with a rise of 4% in May and 2% in June.', Array(3).fill('Rise in fares')],
  ['A fall of 6% in thefts and 9% in burglaries was recorded.', ['Fall in thefts', 'Fall in burglaries']],
])('a change told in each of several: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('all of them are changes', () =>
  expect(
    figures('We saw growth of 7% in fares and 3% in freight.').map(({ kind, sign }) => `${kind} ${sign}`),
  ).toEqual(['growth 1', 'growth 1']));
