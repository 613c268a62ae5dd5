import { expect, test } from 'vitest';
import { figures, labels } from '../../testing.ts';

test.each([
  ['The strike shaved half a point off growth.', ['Strike’s drag on growth']],
  [
    'A fall of $8 in the price of a tonne of copper would knock a third of a point off growth.',
    ['Fall in price of a tonne of copper', 'Drag on growth'],
  ],
  ['The bank cut its rate by a quarter of a percentage point.', ['Fall in bank rate']],
])('what is taken off a thing makes it less: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['The bank cut its rate by a quarter of a percentage point.', 'a quarter of a percentage point', 0.25],
  ['The strike shaved half a point off growth.', 'half a point', 0.5],
  ['The margin slipped by three quarters of a point.', 'three quarters of a point', 0.75],
])('a part of a point is a number of points: %s', (text, raw, value) => {
  expect(figures(text).map((figure) => [figure.raw, figure.value])).toEqual([[raw, value]]);
});
