import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We run 24 leisure centres: eleven are managed by trusts, six by private firms, and the other seven rely on volunteers.',
    [
      'Leisure centres',
      'Leisure centres managed by trusts',
      'Leisure centres managed by private firms',
      'Leisure centres that rely on volunteers',
    ],
  ],
  [
    'The trust has 40 branches: 25 are open all week, nine at weekends only, and the remaining six depend on mobile staff.',
    [
      'Branches',
      'Branches that are open all week',
      'Branches open at weekends only',
      'Branches that depend on mobile staff',
    ],
  ],
  [
    'There are 18 wards: ten are staffed day and night, five by day only, and three use agency nurses.',
    ['Wards', 'Wards staffed day and night', 'Wards staffed by day only', 'Wards that use agency nurses'],
  ],
])('a part behind a colon keeps the things and what is so of them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'At year end we had 310 staff: 140 permanent teachers, 62 temporary, 18 in finance and 90 in catering.',
    ['Staff', 'Permanent teachers', 'Temporary teachers', 'Staff in finance', 'Staff in catering'],
  ],
  [
    'The fleet has 400 vehicles: 210 electric buses, 120 hybrid, 40 in storage and 30 on loan.',
    ['Vehicles', 'Electric buses', 'Hybrid buses', 'Vehicles in storage', 'Vehicles on loan'],
  ],
])('a part without a noun takes that of the list: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'The inspectorate carried out 610 inspections: 320 restaurants, 180 hotels and 110 shops.',
    ['Inspections carried out', 'Restaurant inspections', 'Hotel inspections', 'Shop inspections'],
  ],
  [
    'Police recorded 90 thefts in the harbour: 52 bicycles, 30 scooters and eight boats.',
    ['Thefts in the harbour', 'Bicycle thefts', 'Scooter thefts', 'Boat thefts'],
  ],
])('what was done to things is told of each kind of them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
