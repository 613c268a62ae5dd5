import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'The trust achieved £14 million of the £15 million efficiencies required.',
    ['Efficiencies achieved', 'Efficiencies required'],
  ],
  ['We found £6 million of the £8 million of savings planned.', ['Savings found', 'Savings planned']],
  [
    'We found £14 million of the £19 million savings in our budget.',
    ['Savings found', 'Savings planned in the budget'],
  ],
  ['Of the 12 bridges promised, nine are open.', ['Bridges promised', 'Bridges that are open']],
  ['Crews fitted 61 of the 90 chargers ordered.', ['Chargers fitted', 'Chargers ordered']],
])('a whole says that it is only planned: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
