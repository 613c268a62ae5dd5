import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Pensioners paid 200 crowns.', ['Paid by pensioners']],
  ['A typical home paid 940 crowns for the year.', ['Paid by a typical home']],
  [
    'A household heated by gas paid 640 crowns a month, which is 12 per cent more than a year earlier.',
    ['Paid by a household heated by gas', 'Rise in paid by a household heated by gas'],
  ],
  ['The company paid 61 million crowns for the yard.', ['Yard']],
  ['The scheme could save affected tenants in the region of 300 crowns.', ['Savings for affected tenants']],
  ['The new pumps will save farmers an average of 310 crowns.', ['Savings for farmers']],
  ['Farms using less than 500 cubic metres a year will be exempt.', ['Use of exempt farms']],
  ['Families earning under 20,000 crowns a year will pay nothing.', ['Income of families']],
])('a sum is told with those who pay, save or may use it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'The fund has paid out £4 million, which works out at £600 a member.',
    ['Paid out by the fund', 'Paid out by the fund per member'],
  ],
  ['The scheme paid out £3 million to small farms.', ['Paid out to small farms']],
  ['In all we paid out £3 million to 400 farms.', ['Paid out', 'Farms']],
])('a sum paid out is not who paid it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
