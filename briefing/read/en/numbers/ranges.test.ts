import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

test.each([
  ['From May the rent allowance will rise by £20 to £340.', ['£20', '£340']],
  ['The subscription will go up by $1.5 million to $9 million.', ['$1.5 million', '$9 million']],
  ['Membership should grow by 200 to 1,450.', ['200', '1,450']],
  ['The backlog was reduced by a further 1.3 million to 7.1 million.', ['1.3 million', '7.1 million']],
  ['Costs will rise by £2 million to £3 million.', ['£2 million to £3 million']],
  ['Sales should grow by 1% to 5%.', ['1% to 5%']],
])('by how much and to where are two numbers, from what to what is one: %s', (text, expected) => {
  expect(figures(text).map(({ raw }) => raw)).toEqual(expected);
});

test('a month leads in though its word is an auxiliary elsewhere', () => {
  expect(figures('From May the rent allowance will rise by £20 to £340.').map(({ label }) => label)).toEqual([
    'Increase in rent allowance',
    'Rent allowance',
  ]);
});
