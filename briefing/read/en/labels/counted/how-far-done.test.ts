import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'At the close of the year 14 pledges had been met, five had been partly met and the remaining two had not.',
    ['Pledges met', 'Pledges partly met', 'Pledges not met'],
  ],
  [
    'The board reports against 21 safety measures. By March 12 had been adopted, six had been largely adopted and the other three had not.',
    ['Safety measures', 'Safety measures largely adopted', 'Safety measures not adopted'],
  ],
])('what was done in part, or not, says so: %s', (text, expected) => expect(labels(text)).toEqual(expected));
