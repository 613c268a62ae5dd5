import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

test.each([
  ['Sales grew by 3% in spring, before falling by 1% in summer.', [1, -1]],
  ['Output fell by 3% before rising by 5%.', [-1, 1]],
])('what came next, the other way, has its own sign: %s', (text, signs) => {
  expect(figures(text).map(({ sign }) => sign)).toEqual(signs);
});
