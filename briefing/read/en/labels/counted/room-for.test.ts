import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We repaired 30 halls; opened 12 clinics and surgeries with space for 4,100 patients; and hired 60 nurses.',
    ['Halls repaired', 'Clinics and surgeries opened', 'Places for patients', 'Nurses hired'],
  ],
  ['The college opened two hostels with beds for 310 trainees.', ['Hostels opened', 'Beds for trainees']],
])('room for so many is no count of them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
