import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Capital expenditure was £8 million, and £3 million of it went on the pier.',
    ['Capital expenditure', 'Capital expenditure on the pier'],
  ],
  [
    'The appeal raised £640,000, £90,000 of which was spent on new toilets.',
    ['Funds raised', 'Spent on new toilets'],
  ],
])('a part of a sum is told by what it went on: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
