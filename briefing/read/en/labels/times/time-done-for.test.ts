import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We took 410 children away for at least two nights.',
    ['Children taken away', 'Minimum time children were taken away'],
  ],
  [
    'We housed 340 families for an average of nine weeks.',
    ['Families housed', 'Average time families were housed'],
  ],
  [
    'Free reserves stood at £1.4 million, about five months of running costs.',
    ['Free reserves', 'Running costs covered by free reserves'],
  ],
  [
    'Foreign reserves rose to $41 billion, enough for 4.2 months of imports.',
    ['Foreign reserves', 'Imports covered by foreign reserves'],
  ],
  [
    'Reserves were £3.2 million, within the trustees’ range of £3 million to £4 million.',
    ['Reserves', 'Trustees’ range for reserves'],
  ],
])('how long something was done or lasts: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Our book fair, now in its 15th year, drew 8,200 visitors.', ['Year of the book fair', 'Visitors']],
  ['The festival is now in its 12th season.', ['Season of the festival']],
  ['“It changed everything,” wrote Maya, 17, who now runs the club.', ['Age of Maya']],
  [
    'Waiting times disappointed us. They rose to six weeks. We aim to be back under four weeks by May.',
    ['Waiting times', 'Target for waiting times'],
  ],
  ['The service aims to be under 10 days by 2026.', ['Target time']],
])('which year, which age, which time is meant: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
