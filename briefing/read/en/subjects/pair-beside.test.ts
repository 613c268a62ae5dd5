import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'All full-time staff, including the 40 cooks and cleaners, earn at least £13 an hour.',
    ['Cooks and cleaners', 'Full-time staff earnings'],
  ],
  [
    'All staff, as well as the 75 drivers and escorts, earn £12 an hour.',
    ['Drivers and escorts', 'Staff earnings'],
  ],
  ['The valley has 14 mills, employing 880 people.', ['Mills', 'People employed by mills']],
])('who is told beside the subject does not do what it does: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
