import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Seven counties have no income tax.', ['Counties with no income tax']],
  [
    'We bought fourteen 24-hour and two 12-hour ambulances.',
    ['24-hour ambulances', '12-hour ambulances', 'Ambulances'],
  ],
])('how many there are of a kind: %s', (text, expected) => expect(labels(text)).toEqual(expected));
