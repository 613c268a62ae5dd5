import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Takings per seat reached a new high of £24.', ['Takings per seat']],
  ['The herd, estimated at 7.2 million head, is the smallest since 1951.', ['Herd']],
  ['Families devote 29% of their income to rent.', ['Income devoted to rent']],
  ['The ferry was unavailable for a combined 94 hours.', ['Time ferry was unavailable']],
  [
    'Leakage stood at 12%, against a regulatory ceiling of 15%.',
    ['Leakage', 'Regulatory ceiling for leakage'],
  ],
])('a number is of what did or was so: %s', (text, expected) => expect(labels(text)).toEqual(expected));
