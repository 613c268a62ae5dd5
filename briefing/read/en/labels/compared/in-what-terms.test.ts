import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Food prices rose by 0.6% on the month and by 5.1% on the year.',
    ['Rise in food prices on the month', 'Rise in food prices on the year'],
  ],
  [
    'Factory output fell 1.4% month on month and 3.2% year on year.',
    ['Fall in factory output month on month', 'Fall in factory output year on year'],
  ],
  ['Food prices rose by 0.6% on the month.', ['Rise in food prices']],
])('two changes of one thing are told apart by the time that each is held against: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('a currency falls against another one', () => {
  expect(labels('The florin weakened by 3.1% against the euro and by 6.4% against the US dollar.')).toEqual([
    'Fall in florin against the euro',
    'Fall in florin against the US dollar',
  ]);
});
