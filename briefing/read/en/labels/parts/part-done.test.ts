import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The council collected 71 per cent of the rent due.', ['Rent due collected']],
  ['Inspectors rated 88 per cent of schools good.', ['Schools rated good']],
])('what was due belongs to the name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
