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
  [
    'The port plans to invest €90 million by 2031, of which €40 million will go on new cranes.',
    ['Planned investment', 'Spending on new cranes'],
  ],
  [
    'Capital spending came to £61 million, of which £28 million went on libraries, £18 million on parks and paths, and the remaining £15 million on vans and heating.',
    [
      'Capital spending',
      'Capital spending on libraries',
      'Capital spending on parks and paths',
      'Capital spending on vans and heating',
    ],
  ],
])('a part of a sum is told by what it went on: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Half of what the county spends goes on roads: £61 million in the past year, or 49 percent of total spending.',
    [
      'Share of spending that goes on roads',
      'Spending on roads',
      'Spending on roads as a share of total spending',
    ],
  ],
  [
    'Three fifths of what the council spends goes on social care.',
    ['Share of spending that goes on social care'],
  ],
])('a part of all that is spent is told by what it goes on: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
