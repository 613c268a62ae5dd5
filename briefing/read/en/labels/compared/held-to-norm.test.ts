import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Milk output was 3% below plan.', ['Milk output against plan']],
  ['Bus fares are 8% above the regional average.', ['Bus fares against the regional average']],
  ['Takings came in £40,000 below the interim forecast.', ['Takings below the interim forecast']],
  ['Snowfall was 40 mm below normal.', ['Snowfall below normal']],
  [
    'The county has 54 dentists per 100,000 people, well below the national average of 76.',
    ['Dentists per 100,000 people', 'National average of dentists per 100,000 people'],
  ],
  [
    'The pass rate among older drivers is 39%, compared with 68% among young drivers.',
    ['Pass rate among older drivers', 'Pass rate among young drivers'],
  ],
])('what a thing is held against is told with it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
