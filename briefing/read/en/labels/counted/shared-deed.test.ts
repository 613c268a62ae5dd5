import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We pressed 40 tonnes of olives and two tonnes of grapes.', ['Olives pressed', 'Grapes pressed']],
  ['The flood led to the loss of 12 shops and 40 jobs.', ['Shops lost', 'Jobs lost']],
  ['The mill sold 12 tonnes of rye, and 40 tonnes of oats were left.', ['Rye sold', 'Oats left']],
])('a deed told once is told of all in its list: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('a deed in a clause that “as” opens belongs to the things it is told of', () => {
  expect(labels('Use fell again as 1,200 old lamps were replaced.')).toEqual(['Old lamps replaced']);
});
