import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what averages so much is named right before it', () => {
  expect(labels('Net premiums grew, driven by price increases averaging 4% in motor insurance.')).toEqual([
    'Average price increases',
  ]);
});

test.each([
  [
    'Absence stood at 6.2 shifts per officer, a fall of 0.4 shifts.',
    ['Absence per officer', 'Fall in absence per officer'],
  ],
  [
    'Use of overtime averaged 12.5 shifts per member of staff, up from 11 shifts.',
    ['Use of overtime per member of staff', 'Previous use of overtime per member of staff'],
  ],
  ['Households averaged 3.2 trips per resident.', ['Trips per resident']],
])('what is used per person is told by its name, and not by its unit: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
