import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['Total cost per guest fell by 3% to £41.20.', ['Fall in total cost per guest', 'Total cost per guest']],
  ['The average realised zinc price was $2.31.', ['Average realised zinc price']],
  ['The weighted average unexpired lease term was 7.3 years.', ['Weighted average unexpired lease term']],
  ['We had undrawn committed facilities of €640 million.', ['Undrawn committed facilities']],
  ['Tax paid amounted to £46 million.', ['Tax paid']],
  [
    'Gas costs were £12 million, with the average price paid of $310 per tonne.',
    ['Gas costs', 'Average price paid per tonne'],
  ],
])('a word that says which price or cost is meant is no verb: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Proved and probable reserves were 214 million barrels.', ['Proved and probable reserves']],
  ['On time arrivals reached 83%.', ['On time arrivals']],
])('words that only together say of what kind a thing is stay together: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('as one thing falls another does: its own numbers are told of it', () => {
  expect(labels('Service revenue was £21 million, as income per user fell 2% to £9.40.')).toEqual([
    'Service revenue',
    'Fall in income per user',
    'Income per user',
  ]);
});

test('what is taken off deposits does not name them', () => {
  expect(labels('Net cash comprised deposits of £84 million less overdrafts of £11 million.')).toEqual([
    'Deposits',
    'Overdrafts',
  ]);
});
