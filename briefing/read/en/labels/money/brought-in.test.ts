import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Ticket sales brought in £3.1 million; sponsors, £1.4 million; our two cafes, £620,000; and the lottery the remaining £90,000.',
    ['Ticket sales', 'Income from sponsors', 'Cafes', 'Income from cafes', 'Income from the lottery'],
  ],
  ['Fares brought in €61 million and advertising €4.2 million.', ['Fares', 'Income from advertising']],
  [
    'Membership fees raised £412,000, the summer fair £38,000 and the raffle £6,200.',
    ['Funds raised by membership fees', 'Funds raised by the summer fair', 'Funds raised by the raffle'],
  ],
  ['Trading generated £2.4 million and grants £1.1 million.', ['Trading', 'Grants']],
  ['Parking charges brought in £1.9 million last year.', ['Parking charges']],
])('a sum is named by what it came from: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['The gala raised £84,000, of which £12,000 came from the auction.', ['Funds raised', 'Auction']],
  ['The appeal raised £310,000 and cost £40,000 to run.', ['Funds raised', 'Cost to run appeal']],
])('what is told otherwise is no source: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
