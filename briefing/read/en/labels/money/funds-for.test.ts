import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The ministry used 75 million crowns to support ferries, islands, and lighthouses, an increase of 8%.',
    [
      'Spending to support ferries, islands, and lighthouses',
      'Growth in spending to support ferries, islands, and lighthouses',
    ],
  ],
  [
    'We provided 20 million yuan to support 41 weaving workshops.',
    ['Funding for weaving workshops', 'Weaving workshops supported'],
  ],
  ['The state spent 9 million crowns of its own funds on harbour lights.', ['Spending on harbour lights']],
  [
    'A sum of 4 million crowns will be earmarked to repay existing hidden loans.',
    ['Funding to repay existing hidden loans'],
  ],
  // A part of what was spent is no funding.
  ['Capital spending included £3 million for a new dryer.', ['Capital spending on new dryer']],
  ['We will allocate 5 million crowns from the county budget for flood walls.', ['Funding for flood walls']],
  [
    'I am asking for $9 million over two years to replace old pipes.',
    ['Funding to replace old pipes', 'Funding to replace old pipes'],
  ],
])('public money is told by what it is for: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('a part of what was spent is told by its name', () =>
  expect(
    labels(
      'Capital spending of £9 million included £3 million on new quays. Spending included £2 million for repairs.',
    ),
  ).toEqual(['Capital spending', 'Capital spending on new quays', 'Spending on repairs']));

test.each([
  ['An extra £4 million has been set aside this year to hire planners.', ['Extra funding to hire planners']],
  ['A further £600,000 was allocated to train drivers.', ['Further funding to train drivers']],
  ['Another £5 million was put aside in 2024 for new bridges.', ['Extra funding for new bridges']],
])('what money was set aside for is told where that stands behind it: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
