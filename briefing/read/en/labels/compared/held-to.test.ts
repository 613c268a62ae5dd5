import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Waste was 12% below the 2015/16 baseline.', ['Fall in waste since 2015/16']],
  [
    'Freight came to 310,000 tonnes, still 6% below its 2018 peak.',
    ['Freight', 'Fall in freight since 2018'],
  ],
  [
    'Car sales were 84,000, about a tenth above the level of 2022.',
    ['Car sales', 'Rise in car sales since 2022'],
  ],
  [
    'Rents rose by 2% in 2025, following a fall of around a third in the year before.',
    ['Rise in rents', 'Fall in rents in the year before'],
  ],
  ['Water use was 310 megalitres, 22% below the baseline.', ['Water use', 'Water use against the baseline']],
  [
    'Museum visits reached 41,000, 8% below the level before the flood.',
    ['Museum visits', 'Museum visits compared with the level before the flood'],
  ],
  [
    'Rural buses carried 52,000 passengers, which is still 5% short of the level before the strike.',
    ['Passengers carried', 'Shortfall in passengers against level before the strike'],
  ],
  [
    'Bicycle stands numbered 3,120, 1.4 times as many as a year earlier.',
    ['Bicycle stands', 'Bicycle stands compared with a year earlier'],
  ],
  // A change on last year says so itself.
  ['Rents rose by 4%, above the average.', ['Rise in rents']],
])('what a number is held against is told: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'The average rent of town flats was 710 crowns, compared with 430 crowns in the villages.',
    ['Average rent of town flats', 'Average rent in the villages'],
  ],
  [
    'The rent of flats was 710 crowns, compared with 690 crowns in 2021.',
    ['Rent of flats', 'Rent of flats in 2021'],
  ],
])('what is compared with others is theirs: %s', (text, expected) => expect(labels(text)).toEqual(expected));
