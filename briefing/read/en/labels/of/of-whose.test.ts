import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Norvale’s Timber division reported second quarter net sales of $44.1 million.',
    ['Timber division second quarter net sales'],
  ],
  ['Our Retail segment posted operating profit of £8.1 million.', ['Retail segment operating profit']],
])('what a part of the firm made is its own, and not that of all: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
