import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We are building a second quay, a €40 million investment that will cover 12 hectares.',
    ['Cost of a second quay', 'Second quay'],
  ],
])('a project told behind its name gives that its cost: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
