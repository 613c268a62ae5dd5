import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We recruited 58 apprentice gardeners; over the same period 21 left.',
    ['Apprentice gardeners recruited', 'Apprentice gardeners who left'],
  ],
  ['The trust took on 120 new nurses, while 95 left.', ['New nurses', 'Nurses who left']],
  ['We gained 40 new members, but 31 left.', ['New members gained', 'Members who left']],
  [
    'The depot hired 33 tram drivers in the spring. By the end of the year 12 left, citing pay.',
    ['Tram drivers hired', 'Tram drivers who left'],
  ],
])('those who left are of those counted before, and none of the new: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
