import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Quality of streets: 91% of streets were found clean, against a target of 93%.',
    ['Streets found clean', 'Target for streets found clean'],
  ],
  [
    'Speed of payment: 97% of invoices were paid within 30 days (target: 98%).',
    [
      'Invoices paid within 30 days',
      'Time limit for paying invoices',
      'Target for invoices paid within 30 days',
    ],
  ],
  ['Punctuality: 88% of trains ran on time.', ['Trains that ran on time']],
  ['Leakage: 9.2% of water supplied.', ['Leakage as a share of water supplied']],
])('a sentence behind a run-in head says whole what it tells of: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Staff sickness: an average of 7.1 days was lost per employee (target: 6.5).',
    ['Average days lost to sickness per employee', 'Target for average days lost to sickness per employee'],
  ],
  ['An average of 9.1 days was lost per employee to illness.', ['Average days lost to illness per employee']],
  ['A total of 1,045 working days were lost to strikes.', ['Working days lost to strikes']],
  ['We lost 8.8 days per employee.', ['Days lost per employee']],
])('days lost say to what and by whom: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
