import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a measure between commas is of what was just counted', () =>
  expect(labels('The three new sheds, with a total area of 4,100 square metres, opened in May.')).toEqual([
    'New sheds',
    'Total area of new sheds',
  ]));

test.each([
  [
    'The town approved 26 schemes with a budget of at least 2 million dollars each.',
    ['Schemes approved', 'Budget per scheme'],
  ],
  ['It let 14 shops with an average rent of £900 each.', ['Shops let', 'Average rent per shop']],
])('a measure that each of them has is told for one: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
