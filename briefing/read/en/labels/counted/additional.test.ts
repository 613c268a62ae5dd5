import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The budget recommends an additional 250 hospital beds.', ['Additional hospital beds']],
  ['We hired an additional 300 teachers.', ['Teachers hired']],
])('what comes on top is not all there is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
