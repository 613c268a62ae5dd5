import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We welcomed five new towns into the clean air scheme for a total of 28.',
    ['New towns in the clean air scheme', 'Towns in the clean air scheme in total'],
  ],
])('what came into a scheme is told as a part of it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
