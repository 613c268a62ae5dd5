import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'I recommend a statutory floor of $200 million for the Rural Road Fund.',
    ['Statutory floor for the Rural Road Fund'],
  ],
])('a limit is told with what it is for: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
