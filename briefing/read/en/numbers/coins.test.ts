import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'The agency had a budget of 212 million solars. Of this, 180 million solars was spent.',
    ['Budget', 'Budget spent'],
  ],
  ['The bridge was built at a cost of 18.4 million dorins.', ['Cost of building the bridge']],
  ['Revenue from ferries fell in a year with 12 million passengers.', ['Passengers']],
  ['The ratio narrowed to 2.1 to 1, compared with 2.3 to 1 a year before.', ['Ratio', 'Ratio a year before']],
])('money that no list knows is money where a cost is told in it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
