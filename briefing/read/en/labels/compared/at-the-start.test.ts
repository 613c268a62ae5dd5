import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The tool library, opened in 2019 with 40 drills, now lends 310.', ['Drills in 2019', 'Drills']],
  [
    'Our night bus, started in 2021 with six coaches, had grown to 22 by May.',
    ['Coaches in 2021', 'Coaches'],
  ],
  ['The choir began in 2015 with 30 singers and has grown to 112.', ['Singers in 2015', 'Singers']],
  ['The repair shop, set up with three benches, now has 14.', ['Benches at the start', 'Benches']],
  ['The firm was founded in 1987 with 14 fitters.', ['Fitters in 1987']],
  ['The clinic opened in 2023 with 24 beds.', ['Beds']],
])('what something began with is told apart from what it has: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  [
    'The repair backlog stood at 4,120, having peaked at 5,900 in May.',
    ['Repair backlog', 'Peak repair backlog'],
  ],
  // What is planned here is the work that waits, and not the number.
  [
    'The queue for planned repairs stood at 730, having peaked at 900.',
    ['Queue for planned repairs', 'Peak of queue for planned repairs'],
  ],
  ['Inflation ended the year at 2.3%, after peaking at 7.9%.', ['Inflation', 'Peak inflation']],
  ['Open claims were 1,340, down from a peak of 2,210.', ['Open claims', 'Peak open claims']],
  ['Attendance reached 91%, having bottomed out at 84%.', ['Attendance', 'Lowest attendance']],
  [
    'The number of tenants waiting more than 40 weeks came down from 905 to 111.',
    ['', 'Tenants waiting more than 40 weeks before', 'Tenants waiting more than 40 weeks'],
  ],
  [
    'The number of people sleeping rough fell from 84 to 31.',
    ['People sleeping rough before', 'People sleeping rough'],
  ],
])('the height or the past of a measure is not its present: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
