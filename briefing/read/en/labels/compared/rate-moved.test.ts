import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We will reduce the current rate of 20 percent in retail and other trades to 17 percent.',
    ['Current rate in retail and other trades', 'Target for rate in retail and other trades'],
  ],
  [
    'The council raised the fee of 12 euros for a second car to 20 euros.',
    ['Previous fee for a second car', 'Fee for a second car'],
  ],
  [
    'They cut the number of clinics with long waits from 14 to nine last year.',
    ['Clinics with long waits before', 'Clinics with long waits'],
  ],
  [
    'We will lower the levy on inns, shops, and other trades from 12 to 8 percent.',
    ['Previous levy on inns, shops, and other trades', 'Levy on inns, shops, and other trades'],
  ],
])('a rate told with its size is told of both its values: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
