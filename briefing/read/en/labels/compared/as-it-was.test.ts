import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Peat has shrunk to a fifth of what it was ten years ago.',
    ['Peat as a share of its level ten years ago', ''],
  ],
  ['Fares are two thirds of what they were in 2015.', ['Fares as a share of their earlier level']],
])('a part of an earlier level says so: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
