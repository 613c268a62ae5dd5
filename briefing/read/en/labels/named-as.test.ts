import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'We are far from the goal of 900 new homes: 260 have been finished.',
    ['Goal for new homes', 'New homes finished'],
  ],
  [
    'We delivered £14 million of savings, or 89% of the £16 million planned.',
    ['Savings', 'Savings', 'Planned savings'],
  ],
  [
    'The crew cleared 94% of blocked drains (target: 95%).',
    ['Blocked drains cleared by crew', 'Target for blocked drains cleared by crew'],
  ],
  ['Punctuality was 87% (target 90%).', ['Punctuality', 'Punctuality target']],
  ['We aim to bring long waits below 300 by May.', ['Target for long waits']],
])('a word that only places a number is not its name: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
