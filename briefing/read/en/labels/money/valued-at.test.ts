import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['The owner of a home assessed at $310,000 will pay more.', ['Assessed value of home']]])(
  'a sum that a thing is worth is its value: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);

test.each([
  [
    'Eighteen tram lines totaling 612 kilometers are now in operation.',
    ['Tram lines', 'Length of tram lines'],
  ],
])('a number is told of what it measures: %s', (text, expected) => expect(labels(text)).toEqual(expected));
