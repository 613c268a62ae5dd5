import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['We cut the number of offices from 14 to 9.', ['Offices before', 'Offices']]])(
  'what was moved from so many to so many is named by itself: %s',
  (text, expected) => {
    expect(labels(text)).toEqual(expected);
  },
);
