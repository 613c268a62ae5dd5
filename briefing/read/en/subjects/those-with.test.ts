import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['Care for students, who make up 18% of households, is stretched.', ['Students’ share of households']],
])('“those” are of the kind told before: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
