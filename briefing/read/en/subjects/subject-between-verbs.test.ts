import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['The proportion of pupils who walk to school was 44%.', ['Proportion of pupils who walk to school']],
  ['The share of residents who rent their home rose to 31%.', ['Share of residents who rent their home']],
])('who is meant is a part of what is measured: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
