import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Class sizes fell again, with 17.4 children to each teacher.', ['Children per teacher']],
  ['There are 8,200 cots, or 12.6 for every 1,000 children.', ['Cots', 'Cots per 1,000 children']],
  [
    'The firm had 2,600 applicants for 90 posts, more than 28 for each.',
    ['Applicants', 'Posts', 'Applicants per post'],
  ],
  ['The 40 drivers made 5,200 trips, 130 each.', ['Drivers', 'Driver trips', 'Trips per driver']],
])('a number for each of something is told with that: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
