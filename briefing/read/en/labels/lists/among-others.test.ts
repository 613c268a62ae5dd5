import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Operating costs, excluding closures, rose by 4.1%.', ['Rise in operating costs']],
  [
    'Confidence remains fragile and wage costs will rise again, by an estimated £14 million.',
    ['Increase in wage costs'],
  ],
  [
    'Most of it was due to pay, after hourly rates for drivers went up from £11 to £12.',
    ['Hourly rates for drivers before', 'Hourly rates for drivers'],
  ],
  ['Six of the nine works were completed ahead of schedule.', ['Works completed ahead of schedule', 'Works']],
  ['The town has a population of 41,200 according to the last census.', ['Population']],
  ['Roofs were finished at nine schools.', ['Schools where roofs were finished']],
])('words beside a number lend it no wrong name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
