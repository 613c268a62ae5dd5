import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Found the leak within two hours on 81% of visits (target: 85%)',
    [
      'Time limit for finding leak',
      'Visits with the leak found within two hours',
      'Target for visits with the leak found within two hours',
    ],
  ],
  [
    'Crews arrived on site within nine minutes on 84 percent of calls.',
    ['Time limit for arriving on site', 'Calls with arrival on site within nine minutes'],
  ],
  [
    'Cleared fly-tips within two days in 93% of cases',
    ['Time limit for clearing fly-tips', 'Fly-tips cleared within two days'],
  ],
  [
    'Tested wells within 30 days 97% of the time',
    ['Time limit for testing wells', 'Wells tested within 30 days'],
  ],
])('a share done in time says what was done: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Completed Pump House 9 in May, early and $120,000 under its $6.4 million budget',
    ['Underspend on Pump House 9', 'Budget for Pump House 9'],
  ],
  [
    'Rebuilt the Mill Lane bridge, $1.2 million over its $9 million estimate',
    ['Overspend on Mill Lane bridge', 'Estimate for Mill Lane bridge'],
  ],
  [
    'The new swimming pool opened in June, $250,000 over its $8 million budget.',
    ['Overspend on new swimming pool', 'Budget for new swimming pool'],
  ],
])('what was built is held against its budget: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
