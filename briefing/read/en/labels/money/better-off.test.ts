import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['A pensioner living alone will be $12 a week better off.', ['Gain a week for a pensioner living alone']],
  [
    'A couple with two children will be €90 a month worse off.',
    ['Children', 'Loss a month for a couple with two children'],
  ],
  ['The average household is £140 a year better off.', ['Gain a year for the average household']],
])('by how much somebody is better off is a gain: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Our savings amount to £80,000, or five months of rent.', ['Savings', 'Rent covered by savings']],
  [
    'Wages took £3.4 million, which is 61 pence in every pound we earn.',
    ['Wages', 'Wages per pound of income'],
  ],
  [
    'Debt service costs $41 million, or 12 cents of every dollar raised in taxes.',
    ['Cost of debt service', 'Cost of debt service per dollar of revenue'],
  ],
  ['Health receives the largest share of any department, £412 million.', ['Money for health']],
  [
    'The new line, all 41 miles of it, was laid in two years.',
    ['Length of the new line', 'Time to lay new line'],
  ],
  [
    'The number of training grants will go up by half, to 240 a year.',
    ['Increase in training grants', 'Training grants a year'],
  ],
])('a sum told otherwise is named for what it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
