import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Large mills are those with a yearly output from timber of 5 million crowns and above.',
    ['Minimum yearly output from timber'],
  ],
  [
    'We broke ground on 48 bridges each with a budget of over 20 million crowns.',
    ['Bridges started', 'Minimum budget per bridge'],
  ],
  [
    'Work began on a canal and 9 other new bridges each with a budget of over 20 million crowns.',
    ['New bridges', 'Minimum budget per new bridge'],
  ],
  [
    'The number of toy firms with annual sales of more than 10 million crowns grew to 62.',
    ['Minimum annual sales per toy firm', 'Toy firms with annual sales of more than 10 million crowns'],
  ],
  [
    'We finished 90 repair projects each worth over 3 million crowns.',
    ['Repair projects finished', 'Minimum value per repair project'],
  ],
  // What they have together is no bound.
  [
    'We launched 86 plants with a total investment of over 9 million crowns.',
    ['Plants launched', 'Total investment'],
  ],
])('a bound that each must pass is told so, and those counted keep it: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
