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

test.each([
  ['The trust awarded 140 grants averaging $3,500.', 'Average grant'],
  ['The nurses made 3,100 home visits averaging 40 minutes.', 'Average length of home visit'],
])('what things just counted average is told of one of them: %s', (text, name) =>
  expect(labels(text).at(-1)).toBe(name),
);

test('who speaks is no part of what is spoken of', () =>
  expect(labels('The fee I paid in March came to $40.')).toEqual(['Fee']));
