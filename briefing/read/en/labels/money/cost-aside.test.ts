import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Keeping a lifeboat at sea for a year costs about £210,000.',
    ['Cost of keeping a lifeboat at sea for a year'],
  ],
  ['Overtime made up £6 million of the wage bill.', ['Overtime’s share of wage bill']],
  [
    'A bequest from a retired miner in Dale accounted for £210,000 of the legacies.',
    ['Bequest from a retired miner in Dale'],
  ],
])('a cost and a part say of what: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['We ran 300 classes in 45 libraries.', ['Classes run', 'Libraries with classes']],
  ['The bank operates 48 branches in 12 counties.', ['Branches', 'Counties with branches']],
  ['One in nine pupils in the county has caring duties.', ['Pupils in the county with caring duties']],
])('places are told by what is there: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
