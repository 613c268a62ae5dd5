import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Schools report a lack of science teachers, and their number fell from 310 to 290.',
    ['Science teachers before', 'Science teachers'],
  ],
  [
    'Boys made up 41 per cent of pupils. Both figures are two percentage points lower than in 2022.',
    ['Boys’ share of pupils', 'Fall in boys’ share of pupils'],
  ],
])('a word that only measures is told of what stands before it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
