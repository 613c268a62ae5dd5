import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Investment in the port came to 310 million euros. Of this, 180 million went to the new quay, 90 million to dredging and cranes and 40 million to roads.',
    [
      'Investment in the port',
      'Investment in new quay',
      'Investment in dredging and cranes',
      'Investment in roads',
    ],
  ],
  [
    'Spending rose to 84 million crowns. Of this amount, 31 million was spent on schools, 22 million on care for the elderly and 9 million on roads.',
    ['Spending', 'Spending on schools', 'Spending on care for the elderly', 'Spending on roads'],
  ],
  [
    'The fund paid out 62 million pounds in grants. Of that sum, £31 million went to museums and £20 million to libraries.',
    ['Paid out in grants', 'Money for museums', 'Money for libraries'],
  ],
])('a part of a sum is named by where it went: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
