import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Wages took £3.4 million, which is 61 pence in every pound we earn.',
    ['Wages', 'Wages per pound of income'],
  ],
  [
    'Debt service costs $41 million, or 12 cents of every dollar raised in taxes.',
    ['Cost of debt service', 'Cost of debt service per dollar of revenue'],
  ],
  [
    'The number of training grants will go up by half, to 240 a year.',
    ['Increase in training grants', 'Training grants a year'],
  ],
])('a sum told otherwise is named for what it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
