import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'A tenth of the boilers already installed do not heat reliably.',
    ['Installed boilers that do not heat reliably'],
  ],
  ['Some 12 per cent of the pumps newly fitted have failed.', ['Newly fitted pumps that have failed']],
])('what was done before only says which: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Fuel bills went up by £3m, a third of which we passed on through dearer tickets.',
    ['Increase in fuel bills', 'Fuel bills passed on through dearer tickets'],
  ],
  ['Nearly nine in ten of the boilers we sell use gas.', ['Boilers sold that use gas']],
  ['We sold 400 boats, half of which we built ourselves.', ['Boats sold', 'Boats built']],
])('a part of what somebody did something to: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
