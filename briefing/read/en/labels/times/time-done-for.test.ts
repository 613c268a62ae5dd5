import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
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
