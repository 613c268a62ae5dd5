import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Rents rose fastest in the north, where the number of empty homes fell by 210 to 1,900.',
    ['Fall in empty homes in north', 'Empty homes in north'],
  ],
  ['Things were worst in the autumn quarter, where complaints rose by 40.', ['Increase in complaints']],
])('what changed where it is told of is told with the place: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('what fell in a part of the town is told with it', () =>
  expect(labels('Thefts fell by a third in the town centre, where wardens patrol.')).toEqual([
    'Fall in thefts in the town centre',
  ]));
