import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The company paid 61 million crowns for the yard.', ['Yard']],
  ['The scheme could save affected tenants in the region of 300 crowns.', ['Savings for affected tenants']],
  ['The new pumps will save farmers an average of 310 crowns.', ['Savings for farmers']],
  [
    'Toll cuts and rebates saved businesses 3 million crowns.',
    ['Savings for businesses from toll cuts and rebates'],
  ],
])('a sum is told with those who pay, save or may use it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['The scheme paid out £3 million to small farms.', ['Paid out to small farms']],
  ['In all we paid out £3 million to 400 farms.', ['Paid out', 'Farms']],
])('a sum paid out is not who paid it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Most of the money is raised by a flood levy. The average household paid £18, up by £1.',
    ['Flood levy paid by the average household', 'Increase in flood levy paid by the average household'],
  ],
  [
    'The park is kept up from council tax. A Band F property paid £31 a year.',
    ['Council tax paid by a Band F property'],
  ],
])('what a household paid stands in the sentence before: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
