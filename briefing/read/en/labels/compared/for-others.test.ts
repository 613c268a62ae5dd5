import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('another place is told with its level', () =>
  expect(labels('Unemployment was 3.7 percent, against 4.1 percent in the region as a whole.')).toEqual([
    'Unemployment',
    'Unemployment in the region',
  ]));

test.each([
  ['The average wait was 21 minutes, compared with 34 minutes for the region.', 'Average wait in the region'],
  ['Literacy stood at 88 percent, against 91 percent nationally.', 'Literacy nationally'],
])('a wider area is told with its level: %s', (text, name) => expect(labels(text).at(-1)).toBe(name));

test.each([
  [
    'The port’s trade grew by 4.2%, compared with 1.3% for the country as a whole.',
    ['Port’s trade growth', 'Growth in Port’s trade in the country'],
  ],
  [
    'The town’s economy shrank by 1.1%, against 0.4% in Harlow.',
    ['Fall in Town’s economy', 'Economic contraction in Harlow'],
  ],
  [
    'Bus journeys fell by 3%, compared with 8% in England.',
    ['Fall in bus journeys', 'Fall in bus journeys in England'],
  ],
  ['Pay rose by 4%, against 3% in March.', ['Rise in pay', 'Rise in pay in March']],
  [
    'Fares in the city rose by 6%, against a national average of 4%.',
    ['Rise in fares in the city', 'National average rise in fares'],
  ],
])('growth elsewhere is told of that place: %s', (text, expected) => expect(labels(text)).toEqual(expected));
