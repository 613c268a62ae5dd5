import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Ditches serving 900 hectares were cleared.', ['Area served by ditches']],
  ['New pumps drain 4,100 acres.', ['Area drained by new pumps']],
])('land is told by what serves it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
