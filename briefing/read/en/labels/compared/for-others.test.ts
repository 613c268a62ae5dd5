import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('another place is told with its level', () =>
  expect(labels('Unemployment was 3.7 percent, against 4.1 percent in the region as a whole.')).toEqual([
    'Unemployment',
    'Unemployment in the region',
  ]));

test.each([
  ['The average wait was 21 minutes, compared with 34 minutes for the region.', 'Average wait in the region'],
  ['Literacy stood at 88 percent, against 91 percent nationally.', 'Literacy nationally'],
])('a wider area is told with its level: %s', (text, name) => expect(labels(text).at(-1)).toBe(name));
