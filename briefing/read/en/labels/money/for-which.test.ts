import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We plan a new swimming pool, for which £4.1 million has been earmarked.',
    ['Money earmarked for a new swimming pool'],
  ],
])('money is told with the thing that it is for: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
