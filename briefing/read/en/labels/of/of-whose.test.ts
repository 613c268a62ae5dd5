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

test.each([
  [
    'The voucher scheme for new parents drove sales of 3.1 million euros.',
    ['Sales driven by voucher scheme for new parents'],
  ],
  ['The harbour festival brought in sales of £900,000.', ['Sales brought in by harbour festival']],
  ['Nordic Foods generated sales of €75 million.', ['Nordic Foods sales']],
])('what a scheme brings about names the scheme: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
