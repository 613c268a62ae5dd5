import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The council received 14 tonnes of rice, beans and cooking oil.',
    ['Rice, beans and cooking oil received'],
  ],
  [
    'In May the agency donated 22 tonnes of medicines, tents and blankets to Sudan valued at USD 410,000.',
    ['Medicines, tents and blankets donated', 'Value of medicines, tents and blankets donated'],
  ],
  [
    'The bank has $2.1 billion of cash and available borrowing capacity.',
    ['Cash and available borrowing capacity'],
  ],
])('so much of several things is of all of them: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['We recycled 90 tonnes of paper and energy costs fell.', ['Paper recycled']],
  ['Volunteers collected 3 tonnes of litter, cleared paths and painted benches.', ['Litter collected']],
])('another deed is no part of the list: %s', (text, expected) => expect(labels(text)).toEqual(expected));
