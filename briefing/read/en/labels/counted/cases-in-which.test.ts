import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'In four cases out of five the parcel was delivered within two days.',
    ['Parcels delivered within two days', 'Time limit for delivering parcels'],
  ],
  [
    'In three cases out of ten the change was made within five working days.',
    ['Changes made within five working days', 'Time limit for making changes'],
  ],
  [
    'In 120 cases patients had to wait for more than six weeks.',
    ['Cases in which patients had to wait', 'Patient wait'],
  ],
  ['In 45 instances drivers refused the fare.', ['Instances in which drivers refused the fare']],
])('what happens in so many cases is told, and not the cases: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
