import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Milk prices fell. "It rained all June," says Ruth Marlow, 63, who farms 220 acres.',
    ['Age of Ruth Marlow', 'Area farmed'],
  ],
  ['Peter Hale, 47, runs two shops.', ['Age of Peter Hale', 'Shops']],
  ['The prize went to Anna Brook, 34, a nurse.', ['Age of Anna Brook']],
  ['Ruth Marlow, 63, and her son Tom, 31, own 40 cows.', ['Age of Ruth Marlow', 'Age of Tom', 'Cows']],
  ['Sales at Hale Brothers, 63, fell.', ['Sales at Hale Brothers']],
])('how old somebody is, and whose land it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
