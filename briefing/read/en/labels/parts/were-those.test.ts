import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Of all pupils, 3,100 were boarders and 820 were day pupils.', ['Boarders', 'Day pupils']],
  ['Of these vessels, 41 were trawlers or tugs.', ['Trawlers or tugs']],
])('what so many of a whole were: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
