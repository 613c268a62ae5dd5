import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Member countries of the customs union bought 58% of all timber.',
    ['Share of timber bought by member countries of the customs union'],
  ],
  [
    'Ferries carried 2,310 guests; residents generated 34% of them.',
    ['Guests carried', 'Residents’ share of guests'],
  ],
  [
    'Takings reached €41 million, up 4%, with online orders accounting for 31%.',
    ['Takings', 'Rise in takings', 'Online orders’ share of takings'],
  ],
  [
    'Lakes classed as Class III or above made up 71 percent of the total.',
    ['Lakes classed as Class III or above as a share of total'],
  ],
  [
    'Roads rated good or better accounted for 91 percent of the network.',
    ['Roads rated good or better as a share of network'],
  ],
  ['Men accounted for 52% of the employed.', ['Men’s share of the employed']],
  [
    'Discount chemists raised their share of turnover to 14%, from 12% a year ago.',
    ['Discount chemists’ share of turnover', 'Discount chemists’ share of turnover a year ago'],
  ],
  [
    'In Selby, where almost 30% of all sales took place, the mean price was €2,900.',
    ['Selby’s share of sales', 'Mean price'],
  ],
])('a share is told with whose it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
