import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Ditches serving 900 hectares were cleared.', ['Area served by ditches']],
  ['New pumps drain 4,100 acres.', ['Area drained by new pumps']],
  ['The park covers 4,300 hectares.', ['Area of the park']],
  ['Halford covers 620 square kilometres and has 212,000 inhabitants.', ['Area of Halford', 'Inhabitants']],
  ['Our region covers an area of 18,000 square kilometres.', ['Area of the region']],
  ['New woodland now covers 900 hectares.', ['New woodland']],
])('land is told by what serves it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
