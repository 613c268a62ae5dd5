/** A number that means nothing without what is told of it keeps that. */
import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['We have hedged 80% of our gas requirement for 2026.', ['Gas requirement hedged']],
  ['One in four trips on our lines is made by a student.', ['Trips on our lines made by a student']],
  // Thanks are no deed, and no word stands twice.
  ['I would like to thank our 640 drivers.', ['Drivers']],
  [
    'Orders were up 7%, with half of the growth coming from exports.',
    ['Growth in orders', 'Growth coming from exports'],
  ],
])('%s', (text, told) => {
  expect(labels(text)).toEqual(told);
});
