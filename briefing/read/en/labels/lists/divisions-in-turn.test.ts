import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('where there are more of them, they keep the name of all', () =>
  expect(
    labels(
      'Tiles, our largest division, grew revenue by 4%. Profits of the divisions were £3 million and £1 million respectively.',
    ).slice(1),
  ).toEqual(['Profits of the divisions', 'Profits of the divisions']));

test('a firm just bought is told by its name', () =>
  expect(labels('In May we bought Bray Doors for £12 million. The business employs 90 people.')).toEqual([
    'Price of Bray Doors',
    'People employed by Bray Doors',
  ]));

test.each([
  [
    'Net debt was 0.9 times EBITDA, compared with 1.2 times a year ago.',
    ['Net debt to EBITDA', 'Net debt to EBITDA a year ago'],
  ],
  ['Capital spending will be £35 million.', ['Planned capital spending']],
  [
    'We have cut waste by 14%, halfway to the 28% we have undertaken to reach.',
    ['Fall in waste', 'Target for fall in waste'],
  ],
])('what was and what is to be is no result: %s', (text, expected) => expect(labels(text)).toEqual(expected));
