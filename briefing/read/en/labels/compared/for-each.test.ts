import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We lent 48,000 books to 3,200 readers, an average of 15 apiece.',
    ['Books lent', 'Readers lent books', 'Average books lent per reader'],
  ],
  [
    'Our mentors, 212 of them in all, gave 6,360 hours, which works out at 30 hours each.',
    ['Mentors', 'Hours given by mentors', 'Hours given per mentor'],
  ],
  [
    'The clinics carried out 4,200 scans for 1,400 patients, or three each.',
    ['Scans carried out', 'Patients', 'Scans carried out per patient'],
  ],
  [
    'Volunteers, 640 of them, planted 12,800 trees, about 20 each.',
    ['Volunteers', 'Trees planted', 'Trees planted per volunteer'],
  ],
])('what falls to each is told of one of them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
