import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Our net spending was £48.2 million, which was £0.6 million, or 1.2%, under budget.',
    ['Net spending', 'Underspend', 'Underspend'],
  ],
  [
    'We repaired 31 miles of footpath, against a plan of 40 miles.',
    ['Footpath repaired', 'Plan for footpath repaired'],
  ],
  [
    'So far 310 flats have been built, less than half of the 800 promised.',
    ['Flats built', 'Flats built', 'Flats promised'],
  ],
  ['We opened seven clinics, bringing the total to 31.', ['Clinics opened', 'Clinics']],
  [
    'There were 61 burst mains against a target of no more than 70.',
    ['Burst mains', 'Target for burst mains'],
  ],
  [
    'We had 33 cancelled sessions, within our maximum of 40.',
    ['Cancelled sessions', 'Maximum for cancelled sessions'],
  ],
  [
    'There were 1,204 complaints against a ceiling of 1,300, which is 90 fewer than in the year before.',
    ['Complaints', 'Ceiling for complaints', 'Fall in complaints'],
  ],
])('what is held against a plan or a budget says so: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
