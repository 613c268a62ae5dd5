import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The new sea wall is 60 percent complete.', 'New sea wall complete'],
  ['Our repair fund is still only 70 percent funded.', 'Repair fund funded'],
  ['The northern line is now 45 percent electrified.', 'Northern line electrified'],
])('how far a thing is done is told with it: %s', (text, name) => expect(labels(text)).toEqual([name]));

test.each([
  [
    'At 31 March the repairs were 48% complete and $12.4 million had been spent.',
    ['Repairs complete', 'Spent on the repairs'],
  ],
  [
    'The Marrow tunnel is 55% complete and €210 million has been spent so far.',
    ['Marrow tunnel complete', 'Spent on the Marrow tunnel'],
  ],
  [
    'By May digging was 71% complete, and £3 million had been spent.',
    ['Digging complete', 'Spent on digging'],
  ],
])('the money beside how far a work is done was spent on it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
