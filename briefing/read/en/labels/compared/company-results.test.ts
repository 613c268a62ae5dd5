import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Impairment charges were £41 million, equivalent to 19 basis points of average loans.',
    ['Impairment charges', 'Impairment charges as a share of average loans'],
  ],
  ['Weather losses were £12 million above budget.', ['Weather losses above budget']],
  ['Markdowns were £7 million higher than planned.', ['Markdowns above plan']],
  [
    'Ore sales reached 84 million tonnes, 3% above the top end of guidance.',
    ['Ore sales', 'Ore sales against guidance'],
  ],
])('a number says what it is held against: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'We delivered 94 aircraft to 31 customers, against 88 in the previous year.',
    ['Aircraft delivered', 'Customers', 'Aircraft delivered in the previous year'],
  ],
  [
    'Free cash flow of £61 million was more than double the £29 million generated in 2031.',
    ['Free cash flow', 'Free cash flow in 2031'],
  ],
  [
    'Profit after tax was £33 million, £4 million or 14% up on 2031.',
    ['Profit after tax', 'Increase in profit after tax', 'Profit after tax growth'],
  ],
  ['The estate was valued at £2.1 billion, down 3%.', ['Value of estate', 'Fall in value of estate']],
])('another time is told of the same thing: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Homes were without water for an average of 51 minutes.', ['Average time without water']],
  ['The sale generated proceeds of £45 million and a gain of £8 million.', ['Proceeds', 'Gain']],
  ['Production averaged 86,000 barrels of oil equivalent per day.', ['Production']],
  [
    'The order intake of the rail division rose to £310 million, while its margin fell from 6% to 5%.',
    ['Order intake of the rail division', 'Previous rail division margin', 'Rail division margin'],
  ],
])('a measure of a business is named in full: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
