import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The catch came to 310,000 tons, staying above 300,000 tons for the fourth year in a row.',
    ['Catch', 'Level that catch stayed above'],
  ],
  [
    'The jobless rate was 3.2%, remaining below 4% for ten consecutive quarters.',
    ['Jobless rate', 'Level that jobless rate stayed below'],
  ],
  ['The fund stood at £9 million, staying above £8 million.', ['Fund', 'Fund']],
])('a level that was passed for years is no second value: %s', (text, expected) =>
  expect(labels(text).slice(0, 2)).toEqual(expected),
);
