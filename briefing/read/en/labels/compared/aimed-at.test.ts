import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We aim to cut waste below 9 per cent by 2028.', ['Waste target']],
  [
    'The vacancy rate is 11 per cent, and we are determined to bring it down to 7 per cent.',
    ['Vacancy rate', 'Vacancy rate target'],
  ],
  [
    'Emissions fell to 4.1 million tonnes, and the city has promised to cut them to 3 million tonnes by 2030.',
    ['Emissions', 'Target for emissions'],
  ],
  ['We are committed to keeping inflation below 4 per cent.', ['Inflation target']],
  [
    'We remain committed to reducing the deficit to 1 per cent of revenue by 2028.',
    ['Target for deficit as a share of revenue'],
  ],
  [
    'Absence averaged 6.1 per cent. We have pledged to get it under 5 per cent.',
    ['Absence', 'Absence target'],
  ],
  [
    'Spending on roads rose from 3.1 to 3.9 per cent of the budget.',
    ['Previous spending on roads as a share of budget', 'Spending on roads as a share of budget'],
  ],
])('how far something is to be brought is a target: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('an aim that is reached for is that of the share told before', () => {
  expect(
    labels(
      'Just 51% of calls were answered in time. A further £2 million was set aside to hire clerks, with the aim of reaching 80% by May.',
    ),
  ).toEqual([
    'Calls answered in time',
    'Further funding to hire clerks',
    'Target for calls answered in time',
  ]);
});

test.each([
  [
    'We intend to answer 90% of letters within 9 days and to bring grievances below 400.',
    [
      'Target for letters answered within 9 days',
      'Time limit for answering letters',
      'Target for grievances',
    ],
  ],
  ['We plan to inspect 70% of old bridges.', ['Target for old bridges inspected']],
  ['The farm will supply 12% of our electricity.', ['Electricity supplied by farm']],
  [
    'We will open a library, which will lend 9,000 books a year once it is complete, and recruit a further 40 tutors.',
    ['Books to be lent a year', 'Tutors to be recruited'],
  ],
])('what somebody means to do is not done: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'Performance against the two-week standard, at 71%, is below the 93% we are required to meet.',
    ['', 'Performance against the two-week standard', 'Target for performance against the two-week standard'],
  ],
  [
    'Compliance with the 30-day payment rule, at 88%, fell short of the 95% required.',
    ['', 'Compliance with the 30-day payment rule', 'Required compliance with the 30-day payment rule'],
  ],
  [
    'Our occupancy rate, at 84%, is still below the 90% we had hoped for.',
    ['Occupancy rate', 'Occupancy rate target'],
  ],
])('how well a norm was kept, and what it asks for: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
