import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Imports of tractors grew by 4 per cent to 9,100 machines.',
    ['Growth in imports of tractors', 'Imports of tractors'],
  ],
  [
    'Loader productivity climbed from 31 to 36 pallets an hour.',
    ['Previous loader productivity', 'Loader productivity'],
  ],
  ['The fleet grew to 88 lorries.', ['Lorries']],
  [
    'Staff absence averaged 8.9 shifts per person, missing the target of 7.5.',
    ['Staff absence in shifts per person', 'Target for staff absence in shifts per person'],
  ],
])('a level of a measure is named by it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
