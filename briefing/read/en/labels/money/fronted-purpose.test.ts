import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  'In addition we will spend £4 million.',
  'On average we spent £31 a head.',
  'In the spring the council set aside £3 million.',
])('what only leads in is no purpose: %s', (text) => {
  expect(labels(text)[0]).not.toMatch(/ (?:on|for|in) /);
});
