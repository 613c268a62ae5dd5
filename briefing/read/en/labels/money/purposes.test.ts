import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Staff costs will rise by $37 million, including $14 million for a 3% cost-of-living adjustment.',
    ['Increase in staff costs', 'Staff costs for cost-of-living adjustment', 'Cost-of-living adjustment'],
  ],
])('what a sum is for is told with it: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'A total of 8.4 billion yuan was raised through the sale of green bonds, funding 61 schemes.',
    ['Funds raised through green bonds', 'Schemes funded'],
  ],
  ['The port raised $90 million by issuing corporate bonds.', ['Funds raised through corporate bonds']],
  ['A total of £6 million was spent on schools, helping 40 of them.', ['Schools', 'Schools helped']],
  ['A total of £9 million was granted, helping 31 clubs.', ['Money granted', 'Clubs helped']],
])('a total is named by what became of it: %s', (text, expected) => expect(labels(text)).toEqual(expected));
