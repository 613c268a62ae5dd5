import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'To complete repairs at 40 of the clinics that still lack them.',
    ['Clinics where repairs are to be completed'],
  ],
  ['We aim to finish playgrounds at 12 of the nurseries.', ['Nurseries']],
])('so many of them are no level: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
