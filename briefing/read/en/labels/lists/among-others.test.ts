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
  [
    'The employment rate for those aged 20 to 64 was 71 per cent; among women it was 68 per cent and among men 74 per cent.',
    [
      '',
      'Employment rate for those aged 20 to 64',
      'Employment rate among women',
      'Employment rate among men',
    ],
  ],
  [
    'Building lost 900 jobs, its second decline in a row, and employment in trade was down 0.4 per cent.',
    ['Jobs lost in building', 'Fall in employment in trade'],
  ],
  ['Six of the nine works were completed ahead of schedule.', ['Works completed ahead of schedule', 'Works']],
  [
    'Inspectors found breaches of the rules in 21 per cent of the workplaces concerned.',
    ['Workplaces where breaches were found'],
  ],
  ['The town has a population of 41,200 according to the last census.', ['Population']],
  ['The average vacancy was open for 74 days.', ['Time for which average vacancy was open']],
  ['The pool is open for six days a week.', ['Pool opening hours']],
  ['Roofs were finished at nine schools.', ['Schools where roofs were finished']],
])('words beside a number lend it no wrong name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
