import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The trust will cut the average waiting list from 410 patients to 300.',
    ['Previous average waiting list', 'Target for average waiting list'],
  ],
  [
    'The plan will bring the average ward down from 24 beds to 18.',
    ['Previous average ward size', 'Average ward size'],
  ],
  ['The line reduced its fleet from 14 vessels to 9.', ['Previous fleet size', 'Fleet size']],
  [
    'We shall open four clinics, hire 120 midwives, mostly in rural districts, and bring the average queue down from 9 weeks to 6.',
    ['Clinics to be opened', 'Midwives to be hired', 'Previous average queue', 'Average queue'],
  ],
  ['We cut the number of offices from 14 to 9.', ['Offices before', 'Offices']],
])('what was moved from so many to so many is named by itself: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
